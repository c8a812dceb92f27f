import { type SqlBool, sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { ClientFilter } from './contract.ts'

export type ClientRow = {
  id: string
  program_id: string
  data_class: string
  record_number: string
  given: string
  family: string
  preferred: string | null
  birth_date: string | null
  deceased: boolean
  sort_key: string
}

export type Page = { after: { sortKey: string; id: string } | null; atMost: number }

/** So many are worth fetching by their keys; more are met soon enough by walking along the order. */
const few = 1000

/**
 * One page in order. `isWide`: the reader's role reads whole programs. Whoever sees few, or filters to few, is
 * answered from those keys; the others by walking the order, so that neither grows with the agency.
 */
export async function selectClientPage(
  tx: Tx,
  filter: ClientFilter,
  isWide: boolean,
  page: Page,
): Promise<ClientRow[]> {
  const keys = isWide ? await fewByCase(tx, filter) : await keysOfMine(tx)
  if (keys?.length === 0) return []
  let query = tx
    .selectFrom('people.client as c')
    .select(['c.id', 'c.program_id', 'c.data_class', 'c.record_number', 'c.given', 'c.family', 'c.preferred'])
    .select(['c.birth_date', 'c.deceased', sql<string>`c.sort_key`.as('sort_key')])
    .where(sql<SqlBool>`c.org_id = app.org_id()`)
    .where('c.merged_into', 'is', null)
    .orderBy('c.sort_key')
    .orderBy('c.id')
    .limit(page.atMost)
  if (keys) query = query.where('c.id', 'in', keys)
  if (narrows(filter)) query = query.where(hasCase(filter))
  if (page.after)
    query = query.where(sql<SqlBool>`(c.sort_key, c.id) > (${page.after.sortKey}, ${page.after.id}::uuid)`)
  return query.execute()
}

export type CaseRow = {
  id: string
  client_id: string
  program_id: string
  program_short_name: string
  stage: string
  primary_id: string | null
  primary_name: string | null
  acuity_tier: number | null
  acuity_on: string | null
  last_contact_at: Date | null
}

/** The cases of these people that the reader may see, the open ones first. */
export const selectCasesOf = (tx: Tx, clientIds: readonly string[]): Promise<CaseRow[]> =>
  tx
    .selectFrom('cases.case as k')
    .innerJoin('programs.program as g', 'g.id', 'k.program_id')
    .leftJoin('staff.member as m', 'm.id', 'k.primary_id')
    .select(['k.id', 'k.client_id', 'k.program_id', 'g.short_name as program_short_name', 'k.stage', 'k.primary_id'])
    .select(['m.name as primary_name', 'k.acuity_tier', 'k.acuity_on', 'k.last_contact_at'])
    .where(sql<SqlBool>`k.org_id = app.org_id()`)
    .where('k.client_id', 'in', clientIds)
    .where('k.stage', 'not in', ['cancelled', 'entered_in_error'])
    .orderBy(sql`k.closed_at is not null`)
    .orderBy('k.opened_at', 'desc')
    .execute()

const narrows = ({ cases, programId, workerId, stage }: ClientFilter): boolean =>
  cases === 'open' || [programId, workerId, stage].some((one) => one !== undefined)

async function keysOfMine(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select unnest(staff.my_clients()) as id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The keys that a filter leaves when it leaves few, else null. */
async function fewByCase(tx: Tx, filter: ClientFilter): Promise<string[] | null> {
  const { programId, workerId, stage } = filter
  if (!programId && !workerId && !stage) return null
  const { rows } = await sql<{ id: string }>`
    select k.client_id as id from cases.case k where k.org_id = app.org_id() and ${meets(filter)} limit ${few + 1}`.execute(
    tx,
  )
  return rows.length > few ? null : [...new Set(rows.map(({ id }) => id))]
}

const hasCase = (filter: ClientFilter) =>
  sql<SqlBool>`exists (
    select from cases.case k where k.org_id = c.org_id and k.client_id = c.id and ${meets(filter)})`

const meets = ({ cases, programId, workerId, stage }: ClientFilter) =>
  sql.join(
    [
      sql`true`,
      ...(cases === 'open' ? [sql`k.closed_at is null and k.stage not in ('cancelled', 'entered_in_error')`] : []),
      ...(programId ? [sql`k.program_id = ${programId}`] : []),
      ...(workerId ? [sql`(k.primary_id = ${workerId} or k.backup_id = ${workerId})`] : []),
      ...(stage ? [sql`k.stage = ${stage}`] : []),
    ],
    sql` and `,
  )
