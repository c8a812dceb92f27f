import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { type HeldCase, refuseUnlessWorksOn, selectCaseToChange } from '../../cases/index.ts'
import { consentOf } from '../consent/consent-of-referral.ts'
import { keepConsent } from '../consent/keep-consent.ts'
import { selectReferralOfCase } from '../referral/referral.sql.ts'
import { refuse } from '../refusals.ts'
import type { EligibilityFile, SavingScreening } from './contract.ts'
import { insertScreening } from './eligibility.sql.ts'
import { screeningOf } from './eligibility-of-case.ts'
import { mayContactQuestion } from './prefill.rules.ts'

/** Keeps answers; the earlier ones stay. Whoever opens screening is whoever answers its first question. */
export const saveScreening = (
  by: Caller,
  caseId: string,
  { answers }: SavingScreening,
): Promise<{ clientId: string } & EligibilityFile> =>
  asStaff(by, async (tx, me) => {
    const held = await selectCaseToChange(tx, caseId)
    if (!held) throw refuse('not_there')
    refuseUnlessWorksOn(me, held)
    const { questions } = await screeningOf(tx, held)
    const unknown = answers.find(({ questionId }) => !questions.some(({ id }) => id === questionId))
    if (unknown) throw refuse('question_unknown', 'answers', { question: unknown.questionId })
    await insertScreening(
      tx,
      held,
      answers.map(({ questionId, answer, note }) => ({ question: questionId, answer, note })),
    )
    await consentTold(tx, held, answers)
    await leaveEvent(tx, {
      kind: 'screening.saved',
      caseId,
      clientId: held.client_id,
      programId: held.program_id,
      dataClass: held.data_class,
      function: 'assess',
      subjectId: held.id,
      summary: 'intake:screened',
      words: { count: answers.length },
    })
    refreshLive(tx, ['referrals'])
    return { clientId: held.client_id, ...(await screeningOf(tx, held)).file }
  })

/** It is asked once: a yes or no to being contacted is the consent that the referral shows, unless that says so already. */
async function consentTold(tx: Tx, held: HeldCase, answers: SavingScreening['answers']): Promise<void> {
  const said = answers.find(({ questionId, answer }) => questionId === mayContactQuestion && answer !== 'unknown')
  const referral = said && (await selectReferralOfCase(tx, held.id))
  if (!referral) return
  const agreed = said.answer === 'yes'
  const before = await consentOf(tx, referral.id, referral.consent_to_contact)
  if (before.agreed !== agreed) await keepConsent(tx, held, referral.id, { agreed, words: said.note })
}
