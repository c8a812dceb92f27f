import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { keepQuestion } from './duplicate.sql.ts'

/** Asks the supervisors of the known person's program whether they are one. Runs as the system. */
export async function askSupervisors(tx: Tx, question: Parameters<typeof keepQuestion>[1]): Promise<void> {
  const fresh = await keepQuestion(tx, question)
  refreshLive(tx, ['duplicates'])
  if (!fresh) return
  const { known } = question
  await leaveEvent(tx, {
    kind: 'duplicate.asked',
    clientId: known.id,
    programId: known.program_id,
    dataClass: known.data_class,
    subjectId: fresh,
    summary: 'people:duplicate_asked',
  })
}
