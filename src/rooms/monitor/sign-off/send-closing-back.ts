import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { isSupervisorOf, selectCaseToChange } from '../../cases/index.ts'
import { selectWritten } from '../closure/closing.sql.ts'
import { notify } from '../notice/notify.ts'
import { refuse } from '../refusals.ts'
import { ofCase } from './of-case.ts'

/** The answer to a closing that was asked for, where it is no: whoever asked is told why, and the case stays open. */
export function sendClosingBack(by: Caller, caseId: string, because: string) {
  return asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    if (!isSupervisorOf(me, held.program_id)) throw refuse('send_back_by_supervisor')
    const asked = held.closed_at === null ? await selectWritten(tx, caseId, 'closure_asked') : null
    if (!asked) throw refuse('closing_not_asked')
    const told = { summary: 'monitor:closing_sent_back', words: { because } }
    const about = ofCase(held)
    await leaveEvent(tx, { ...about, ...told, kind: 'closing.sent_back', subjectId: caseId, function: 'monitor' })
    await notify(tx, [asked.by_id], { ...about, summary: 'monitor:notice_sent_back', words: { by: me.name, because } })
    refreshLive(tx, ['sign_off'])
    return { caseId, clientId: held.client_id }
  })
}
