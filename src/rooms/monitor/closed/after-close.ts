import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import {
  isSupervisorOf,
  refuseUnlessWorksOn,
  reopenCase as reopenHeldCase,
  selectCaseToChange,
} from '../../cases/index.ts'
import { insertSummary, selectLaterSummary, selectWritten } from '../closure/closing.sql.ts'
import { refuse } from '../refusals.ts'
import { ofCase } from '../sign-off/of-case.ts'

type Done = { caseId: string; clientId: string }

/** The summary of a case that was closed without one: once, and the clock that waited for it is satisfied. */
export function writeClosingSummary(by: Caller, caseId: string, words: string): Promise<Done> {
  return asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    const closure = held.closed_at && (await selectWritten(tx, caseId, 'closure'))
    if (!closure) throw refuse('closing_not_closed')
    if (closure.summary !== null || (await selectLaterSummary(tx, caseId, closure.at)) !== null)
      throw refuse('summary_already')
    const summaryId = await insertSummary(tx, held, words)
    await leaveEvent(tx, {
      ...ofCase(held),
      kind: 'case.summarised',
      function: 'monitor',
      subjectId: summaryId,
      summary: 'monitor:case_summarised',
    })
    return { caseId, clientId: held.client_id }
  })
}

/** Within 90 days a closed case is the same case. */
export function reopenCase(by: Caller, caseId: string, reason: string): Promise<Done> {
  return asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    if (!isSupervisorOf(me, held.program_id)) throw refuse('reopen_by_supervisor')
    await reopenHeldCase(tx, caseId, reason)
    return { caseId, clientId: held.client_id }
  })
}
