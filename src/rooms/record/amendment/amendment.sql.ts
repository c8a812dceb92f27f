import { type Insertable, sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import { isNew } from '../is-new.ts'

/** False when somebody amended the same version a moment ago, from another tab. */
export const insertAmendment = (tx: Tx, row: Insertable<DB['record.amendment']>): Promise<boolean> =>
  isNew(
    tx
      .insertInto('record.amendment')
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  )

/** The later versions of a note, each correcting the one before it. */
export async function selectAmendments(tx: Tx, noteId: string): Promise<AmendmentRow[]> {
  const rows = await amendmentsOf(tx, noteId)
  const chain: AmendmentRow[] = []
  for (let next = after(rows, noteId); next; next = after(rows, next.id)) chain.push(next)
  return chain
}

const after = (rows: readonly AmendmentRow[], versionId: string) => rows.find(({ corrects }) => corrects === versionId)

const amendmentsOf = (tx: Tx, noteId: string) =>
  tx
    .selectFrom('record.amendment')
    .select(['id', 'corrects', 'author_id', 'because', 'format', 'body', 'minutes', 'at'])
    .where('note_id', '=', noteId)
    .execute()
export type AmendmentRow = Awaited<ReturnType<typeof amendmentsOf>>[number]

/** That `t` is the last amendment of a note. Stands where a query calls the note `n`. */
export const lastVersion = sql<boolean>`t.org_id = n.org_id and t.note_id = n.id and not exists (
  select from record.amendment later where later.org_id = t.org_id and later.corrects = t.id)`

/** The minutes of a note as its last version has them. Stands where a query calls the note `n`. */
export const minutesNow = sql<number>`coalesce((
  select t.minutes from record.amendment t where ${lastVersion}), n.minutes)`

/** Not entered in error. Stands where a query calls the note `n`. */
export const stands = sql<boolean>`not exists (
  select from record.note_void v where v.org_id = n.org_id and v.note_id = n.id)`
