import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { refuse } from '../refusals.ts'
import { insertVoid, selectSigned, selectSignedEvent } from './assessment.sql.ts'
import type { AssessmentFile } from './contract.ts'
import { mayVoid } from './may-assess.ts'
import { assessmentOf } from './read-assessment.ts'
import { settleCritical } from './tell-critical.ts'

/** Entered in error: what it satisfied is due again, what it opened for today is taken back; its answers stay readable. */
export const voidAssessment = (by: Caller, assessmentId: string, because: string): Promise<AssessmentFile> =>
  asStaff(by, async (tx, me) => {
    const row = await selectSigned(tx, assessmentId)
    if (!row) throw refuse('not_there')
    if (row.voided_at !== null) throw refuse('voided_already')
    if (!mayVoid(me, row)) throw refuse('not_yours_to_void')
    const { client_id, program_id, data_class } = row
    const at = contextOf(tx).house.clock.now()
    await insertVoid(tx, { assessment_id: assessmentId, client_id, program_id, data_class, because, voided_at: at })
    await settleCritical(tx, row, [])
    const signed = await selectSignedEvent(tx, assessmentId)
    await leaveEvent(tx, {
      kind: 'assessment.voided',
      caseId: row.case_id,
      clientId: client_id,
      programId: program_id,
      dataClass: data_class,
      function: 'assess',
      subjectId: assessmentId,
      summary: 'assess:voided_event',
      words: { title: row.title, because },
      facts: { instrument: row.key },
      undoes: signed?.id ?? null,
    })
    refreshLive(tx, ['assessments', 'acuity', 'chart', 'today', 'timeline', 'team'])
    return assessmentOf(tx, me, assessmentId)
  })
