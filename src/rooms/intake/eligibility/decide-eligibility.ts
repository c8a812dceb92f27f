import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { type HeldCase, isSupervisorOf, refuseUnlessWorksOn, selectCaseToChange } from '../../cases/index.ts'
import { say } from '../en.ts'
import { refuse } from '../refusals.ts'
import type { DecidingEligibility, EligibilityFile, EligibilityResult } from './contract.ts'
import { screeningOf } from './eligibility-of-case.ts'

export const decideEligibility = (
  by: Caller,
  caseId: string,
  deciding: DecidingEligibility,
): Promise<{ clientId: string } & EligibilityFile> =>
  asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    const { file } = await screeningOf(tx, held)
    refuseUnlessMayDecide(me, held, file.computed, deciding)
    await leaveDecided(tx, held, deciding)
    return { clientId: held.client_id, ...(await screeningOf(tx, held)).file }
  })

function refuseUnlessMayDecide(
  me: Staff,
  held: HeldCase,
  computed: EligibilityResult,
  { result, reason }: DecidingEligibility,
): void {
  if (result === computed) return
  if (isSupervisorOf(me, held.program_id) && reason) return
  throw refuse('result_differs', 'result', { computed: say(`result_${computed}`) })
}

/** The decision is its event: who, when, what and why. */
export async function leaveDecided(tx: Tx, held: HeldCase, { result, reason }: DecidingEligibility): Promise<void> {
  await leaveEvent(tx, {
    kind: 'eligibility.decided',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    function: 'assess',
    subjectId: held.id,
    summary: `intake:decided_${result}`,
    words: { reason },
    facts: { result },
  })
  refreshLive(tx, ['referrals', 'chart', 'today'])
}
