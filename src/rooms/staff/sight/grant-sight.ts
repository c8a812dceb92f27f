import { sql } from 'kysely'
import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'

/** Either one worker sees a client, or a program does: its supervisors ('enrolled') or its intake until somebody carries them. */
export type Sight =
  | { staffId: string; clientId: string; reason: 'primary' | 'backup' | 'cover' | 'break_glass'; subjectId: string }
  | { programId: string; clientId: string; reason: 'enrolled' | 'intake'; subjectId: string }

/** Opens sight. `subjectId` is the act that gave it (an assignment, a case), so that ending the act ends the sight. */
export function grantSight(tx: Tx, sight: Sight): Promise<void> {
  const { staffId } = contextOf(tx)
  return asSystemWithin(tx, 'sight', async () => {
    await tx
      .insertInto('staff.sight')
      .values({
        id: newId(),
        staff_id: 'staffId' in sight ? sight.staffId : null,
        program_id: 'programId' in sight ? sight.programId : null,
        client_id: sight.clientId,
        reason: sight.reason,
        subject_id: sight.subjectId,
        granted_by: staffId,
      })
      .execute()
  })
}

/** Ends the sight that an act gave. What was seen stays in the audit. */
export function endSight(tx: Tx, subjectId: string, reason: Sight['reason']): Promise<void> {
  return asSystemWithin(tx, 'sight', async () => {
    await tx
      .updateTable('staff.sight')
      .set({ until_at: sql`app.now()` })
      .where('subject_id', '=', subjectId)
      .where('reason', '=', reason)
      .where('until_at', 'is', null)
      .execute()
  })
}
