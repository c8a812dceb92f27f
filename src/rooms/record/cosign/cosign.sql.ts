import { type Insertable, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import { isNew } from '../is-new.ts'

export const insertCosignAsked = (tx: Tx, row: Insertable<DB['record.cosign_asked']>) =>
  tx.insertInto('record.cosign_asked').values(row).execute()

/** False when this version was answered already, by a colleague or in another tab. */
export const insertCosignAnswer = (tx: Tx, row: Insertable<DB['record.cosign_answer']>): Promise<boolean> =>
  isNew(
    tx
      .insertInto('record.cosign_answer')
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  )

/** For each version of a note that was to be cosigned: under which rule, and what came of it. The oldest first. */
export const selectCosigns = (tx: Tx, noteId: string) =>
  tx
    .selectFrom('record.cosign_asked as c')
    .leftJoin('record.cosign_answer as a', (join) =>
      join.onRef('a.org_id', '=', 'c.org_id').onRef('a.version_id', '=', 'c.version_id'),
    )
    .leftJoin('staff.member as m', (join) => join.onRef('m.org_id', '=', 'a.org_id').onRef('m.id', '=', 'a.by_staff'))
    .select(['c.version_id', 'c.rule_id', 'c.rule_title', 'c.rule_source', 'c.percent', 'c.at as asked_at'])
    .select(['a.answer', 'a.comment', 'a.at as answered_at', 'm.name as answered_by'])
    .where('c.note_id', '=', noteId)
    .orderBy('c.at')
    .orderBy('c.version_id')
    .execute()
export type CosignRow = Awaited<ReturnType<typeof selectCosigns>>[number]

/** Whether I supervise this very program; to lead the whole agency is to read. */
export async function selectSupervises(tx: Tx, programId: string): Promise<boolean> {
  const { rows } = await sql<{
    supervises: boolean
  }>`select ${programId} = any(staff.my_supervised_programs()) as supervises`.execute(tx)
  return rows[0]?.supervises ?? false
}

/** Whether the case was flagged as in crisis at some time between the contact and now. */
export async function selectCrisis(tx: Tx, caseId: string, since: Date): Promise<boolean> {
  const { rows } = await sql<{ crisis: boolean }>`
    select exists (select from cases.flag f
      where f.org_id = ${contextOf(tx).agencyId} and f.case_id = ${caseId} and f.kind = 'crisis'
        and (f.ended_at is null or f.ended_at > ${since})) as crisis`.execute(tx)
  return rows[0]?.crisis ?? false
}
