import { type Insertable, type RawBuilder, sql } from 'kysely'
import { contextOf, type Tx } from '../../platform/db/transaction.ts'
import type { DB } from '../../platform/tables.gen.ts'
import { refuse } from './refusals.ts'

/** The tables of a person that are edited, each with its version. */
export type PeopleTable =
  | 'people.address'
  | 'people.alert'
  | 'people.allergy'
  | 'people.care_team_member'
  | 'people.client'
  | 'people.coverage'
  | 'people.identifier'
  | 'people.medication'
  | 'people.other_name'
  | 'people.outside_provider'
  | 'people.phone'
  | 'people.problem'
  | 'people.stay'
  | 'people.supporter'

/** What keeps no version of its own, or raises it another way. */
type AddedTable = PeopleTable | 'people.household' | 'people.household_need'

export type Saved = 'created' | 'updated' | 'unchanged'

/** What never changes once a row stands: whose it is, and which program brought it. */
const fixed = ['id', 'client_id', 'program_id']

/** Inserts, or updates what differs and raises the version. The same row twice is 'unchanged'. */
export async function saveRow<T extends PeopleTable>(tx: Tx, table: T, row: Insertable<DB[T]>): Promise<Saved> {
  const columns = Object.keys(row)
  const changing = columns.filter((column) => !fixed.includes(column))
  const { rows } = await sql<{ created: boolean }>`
    insert into ${sql.table(table)} as kept (${listed(columns.map((column) => sql.ref(column)))})
    values (${listed(Object.values(row).map((value) => sql`${value}`))})
    on conflict (org_id, id) do update
      set ${listed(changing.map((column) => sql`${sql.ref(column)} = ${excluded(column)}`))}, version = kept.version + 1
      where (${listed(changing.map((column) => sql.ref(`kept.${column}`)))})
        is distinct from (${listed(changing.map(excluded))})
        ${columns.includes('client_id') ? sql`and kept.client_id = excluded.client_id` : sql``}
    returning xmax = 0 as created`.execute(tx)
  const [saved] = rows
  if (!saved) return 'unchanged'
  return saved.created ? 'created' : 'updated'
}

/**
 * Writes a row that must not stand yet: a key that is taken is refused, never written over. No column is named as the
 * conflict's: naming one asks for sight of the row, which whoever writes somebody new down does not have yet.
 */
export async function addRow<T extends AddedTable>(tx: Tx, table: T, row: Insertable<DB[T]>): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into ${sql.table(table)} (${listed(Object.keys(row).map((column) => sql.ref(column)))})
    values (${listed(Object.values(row).map((value) => sql`${value}`))})
    on conflict do nothing`.execute(tx)
  if (numAffectedRows === 0n) throw refuse('already_written')
}

type Edit<Seen> = {
  table: PeopleTable
  id: string
  /** The version that was seen. Another one refuses the edit with both. */
  version: number
  values: Record<string, unknown>
  /** What the person wrote, to be shown beside what stands. */
  yours: unknown
  /** Reads what stands now, as the contract shows it. */
  standing: () => Promise<Seen | undefined>
}

/** Changes a row that was seen, and gives it as it stands then. Nothing is silently overwritten. */
export async function editRow<Seen extends { version: number }>(tx: Tx, edit: Edit<Seen>): Promise<Seen> {
  const before = await edit.standing()
  if (!before) throw refuse('not_there')
  const set = Object.entries(edit.values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  const { numAffectedRows } = await sql`
    update ${sql.table(edit.table)} set ${listed(set)}, version = version + 1
    where org_id = ${contextOf(tx).agencyId} and id = ${edit.id} and version = ${edit.version}`.execute(tx)
  const standing = await edit.standing()
  if (!standing) throw refuse('not_there')
  if (numAffectedRows === 0n)
    throw refuse('stale_edit', undefined, { yours: edit.yours, theirs: standing, version: standing.version })
  return standing
}

const listed = (parts: RawBuilder<unknown>[] | ReturnType<typeof sql.ref>[]) => sql.join(parts)
const excluded = (column: string) => sql.ref(`excluded.${column}`)

/** What was written a moment ago, read back as the contract shows it. */
export function written<Seen>(row: Seen | undefined): Seen {
  if (row === undefined) throw refuse('not_there')
  return row
}
