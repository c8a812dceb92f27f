import { type Insertable, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import { stands } from '../amendment/amendment.sql.ts'
import { isNew } from '../is-new.ts'

/** False when it was set aside a moment ago. */
export const insertVoid = (tx: Tx, row: Insertable<DB['record.note_void']>): Promise<boolean> =>
  isNew(
    tx
      .insertInto('record.note_void')
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  )

export const selectVoid = (tx: Tx, noteId: string) =>
  tx
    .selectFrom('record.note_void as v')
    .innerJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'v.org_id').onRef('m.id', '=', 'v.by_staff'))
    .select(['v.because', 'v.at', 'm.name as by_name'])
    .where('v.note_id', '=', noteId)
    .executeTakeFirst()
export type VoidRow = NonNullable<Awaited<ReturnType<typeof selectVoid>>>

/** The event that told of the contact, for the one that takes it back. */
export const selectContactEvent = (tx: Tx, noteId: string) =>
  tx
    .selectFrom('platform.event')
    .select('id')
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('subject_id', '=', noteId)
    .where('kind', '=', 'contact.recorded')
    .executeTakeFirst()

/** When the case was last in contact, by the notes that stand. The same as `isSpoken`: a letter may be answered with a refusal. */
export async function selectLastSpoken(tx: Tx, { case_id, client_id }: { case_id: string; client_id: string }) {
  const { rows } = await sql<{ at: Date | null }>`
    select max(n.happened_at) as at from record.contact_note n
    where n.org_id = ${contextOf(tx).agencyId} and n.client_id = ${client_id} and n.case_id = ${case_id}
      and (n.outcome = 'refused' or (n.outcome = 'reached' and n.mode <> 'letter'))
      and (n.with_client or n.with_caregiver) and ${stands}`.execute(tx)
  return rows[0]?.at ?? null
}
