import type { Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { caseFacts } from '../../cases/index.ts'
import { notify } from './notify.ts'
import { tellLeadersOf } from './tell-leaders.ts'

/** An answer that cannot wait: the supervisors hear of it at once, and so does whoever carries the person. */
export async function onAssessmentCritical(tx: Tx, event: HouseEvent): Promise<void> {
  const { caseId, clientId, programId, dataClass } = event
  if (!caseId || !clientId || !programId) return
  const { title, item } = event.words
  const telling = { summary: 'monitor:notice_critical', words: { title, item } }
  const about = { client_id: clientId, case_id: caseId, program_id: programId, data_class: dataClass }
  await tellLeadersOf(tx, about, 'supervisor', telling)
  const { primaryId, backupId } = await caseFacts(tx, caseId)
  const carriers = [primaryId, backupId].flatMap((id) => id ?? [])
  await notify(tx, carriers, { clientId, caseId, programId, dataClass, ...telling })
}
