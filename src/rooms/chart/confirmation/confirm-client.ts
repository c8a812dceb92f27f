import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { refuseUnlessWorksOn, selectCaseToChange } from '../../cases/index.ts'
import { refuse } from '../refusals.ts'
import type { Confirming } from './contract.ts'

/** Leaves `identity.confirmed` or `contact_details.confirmed` with the case: stages wait for them. */
export function confirmClient(
  by: Caller,
  caseId: string,
  { what, how }: Confirming,
): Promise<{ clientId: string; eventId: string }> {
  return asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    const { id: eventId } = await leaveEvent(tx, {
      kind: `${what}.confirmed`,
      caseId,
      clientId: held.client_id,
      programId: held.program_id,
      dataClass: held.data_class,
      function: 'assess',
      subjectId: held.client_id,
      summary: `chart:${what}_confirmed`,
      words: { how },
    })
    refreshLive(tx, ['chart', 'timeline'])
    return { clientId: held.client_id, eventId }
  })
}
