import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { refreshLive } from '../../../platform/live.ts'
import { type HeldCase, refuseUnlessWorksOn, selectCaseToChange } from '../../cases/index.ts'
import { insertScreening, selectScreening } from '../eligibility/eligibility.sql.ts'
import { mayContactQuestion } from '../eligibility/prefill.rules.ts'
import { selectReferral } from '../referral/referral.sql.ts'
import { refuse } from '../refusals.ts'
import { type Consent, keepConsent } from './keep-consent.ts'

/** Whether the person agreed to be contacted. */
export const noteContactConsent = (by: Caller, referralId: string, consent: Consent) =>
  asStaff(by, async (tx, me) => {
    const referral = await selectReferral(tx, referralId)
    const held = referral && (await selectCaseToChange(tx, referral.case_id))
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    const kept = await keepConsent(tx, held, referralId, consent)
    await screenedAnew(tx, held, consent.agreed)
    refreshLive(tx, ['referrals', 'chart'])
    return { clientId: held.client_id, ...kept }
  })

/** It is asked once: who answered the same question in screening otherwise has now answered it so. */
async function screenedAnew(tx: Tx, held: HeldCase, agreed: boolean): Promise<void> {
  const answer = agreed ? 'yes' : 'no'
  const before = (await selectScreening(tx, held.id)).find(({ question }) => question === mayContactQuestion)
  if (before && before.answer !== answer)
    await insertScreening(tx, held, [{ question: mayContactQuestion, answer, note: null }])
}
