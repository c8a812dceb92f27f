import { type Insertable, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

/** False when it was set aside a moment ago. */
export async function insertVoid(tx: Tx, row: Insertable<DB['record.note_void']>): Promise<boolean> {
  const done = await tx
    .insertInto('record.note_void')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

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

/** When the case was last in contact, by the notes that stand. */
export async function selectLastSpoken(tx: Tx, caseId: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(n.happened_at) as at from record.contact_note n
    where n.org_id = ${contextOf(tx).agencyId} and n.case_id = ${caseId}
      and n.outcome in ('reached', 'refused') and n.mode <> 'letter' and (n.with_client or n.with_caregiver)
      and not exists (select from record.note_void v where v.org_id = n.org_id and v.note_id = n.id)`.execute(tx)
  return rows[0]?.at ?? null
}
