import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { refreshLive } from '../../../platform/live.ts'
import {
  assignHeld,
  caseStandsNow,
  casesSay,
  closeCase,
  type HeldCase,
  isSupervisorOf,
  moveCase,
  refuseUnlessWorksOn,
  Stage,
  selectCaseToChange,
} from '../../cases/index.ts'
import type { StageName } from '../../programs/shared.ts'
import { leaveDecided } from '../eligibility/decide-eligibility.ts'
import { screeningOf } from '../eligibility/eligibility-of-case.ts'
import { selectReferral } from '../referral/referral.sql.ts'
import { refuse } from '../refusals.ts'
import {
  refuseUnlessAnswerable,
  refuseUnlessEligible,
  refuseUnlessMayDecline,
  refuseUnlessSaid,
} from './answer.rules.ts'
import type { AnsweringReferral } from './contract.ts'
import { keepAnswer } from './keep-answer.ts'
import { declineReasonsOf, outreachStanding } from './what-declining-needs.ts'

/** Answers a referral: the answer, its stage moves, the decision that it rests on and who carries the case, or nothing. */
export const answerReferral = (by: Caller, referralId: string, answering: AnsweringReferral) =>
  asStaff(by, async (tx, me) => {
    const held = await heldFor(tx, me, referralId, answering)
    const asked: Answering = { tx, me, referralId, answering }
    const now = await answers[answering.answer](asked, held)
    const stage = Stage.parse(now.stage)
    const assigned = answering.assign && (await assignHeld(tx, me, now, { role: 'primary', ...answering.assign }))
    refreshLive(tx, ['referrals', 'today', 'clients'])
    const { id: caseId, client_id: clientId } = held
    return { referralId, caseId, clientId, answer: answering.answer, stage, assignedTo: assigned?.name ?? null }
  })

type Answering = { tx: Tx; me: Staff; referralId: string; answering: AnsweringReferral }

async function heldFor(tx: Tx, me: Staff, referralId: string, answering: AnsweringReferral): Promise<HeldCase> {
  const referral = await selectReferral(tx, referralId)
  const held = referral && (await selectCaseToChange(tx, referral.case_id))
  if (!held) throw refuse('not_there')
  refuseUnlessWorksOn(me, held)
  if (held.version !== answering.caseVersion) {
    throw refuse('stale_edit', 'caseVersion', await staleValues(tx, held, answering))
  }
  const stage = Stage.parse(held.stage)
  refuseUnlessAnswerable(stage, answering.answer, casesSay(`stage_${stage}`))
  refuseUnlessSaid({ ...answering, assigns: answering.assign !== null })
  return held
}

const answers: Record<AnsweringReferral['answer'], (asked: Answering, held: HeldCase) => Promise<HeldCase>> = {
  async accepted(asked, held) {
    await decide(asked, held)
    await keep(asked, held)
    return moveOn(asked, held, asked.answering.path)
  },
  async waitlisted(asked, held) {
    await decide(asked, held)
    await keep(asked, held)
    return moveOn(asked, held, 'waitlisted')
  },
  async asked(asked, held) {
    await keep(asked, held)
    return beginScreening(asked, held)
  },
  async declined(asked, held) {
    const reason = await closureOfDeclined(asked, held)
    await keep(asked, held)
    const { tx, answering } = asked
    await closeCase(tx, { caseId: held.id, reason, note: answering.words, summaryWritten: true })
    return { ...held, stage: 'closed' }
  },
}

const keep = ({ tx, referralId, answering }: Answering, held: HeldCase) =>
  keepAnswer(tx, held, { referralId, ...answering })

/** The answers are the decision, unless somebody decided before; a supervisor who goes on without says why. */
async function decide({ tx, me, answering }: Answering, held: HeldCase): Promise<void> {
  const { screened, file } = await screeningOf(tx, held)
  const isSupervisor = isSupervisorOf(me, held.program_id)
  const result = file.decided && file.decided.result !== 'needs_info' ? file.decided.result : screened.result
  refuseUnlessEligible({ ...screened, result, isSupervisor, skipReason: answering.skipReason })
  if (file.decided?.result !== 'eligible')
    await leaveDecided(tx, held, { result: 'eligible', reason: answering.skipReason })
}

/** Under which closure reason the case of a declined referral ends; refuses what may not be declined so. */
async function closureOfDeclined({ tx, me, answering }: Answering, held: HeldCase): Promise<string> {
  const isSupervisor = isSupervisorOf(me, held.program_id)
  const reasons = await declineReasonsOf(tx, held)
  const outreach = await outreachStanding(tx, held)
  const { closes_as: closure } = refuseUnlessMayDecline({
    reason: answering.reason ?? '',
    reasons,
    isSupervisor,
    outreach,
  })
  const { file } = await screeningOf(tx, held)
  if (file.computed === 'ineligible' && !file.decided)
    await leaveDecided(tx, held, { result: 'ineligible', reason: null })
  return closure
}

/** From 'referred' every road leads through screening, and is recorded so. */
async function moveOn(asked: Answering, held: HeldCase, to: StageName): Promise<HeldCase> {
  const at = await beginScreening(asked, held)
  return at.stage === to ? at : move(asked, at, to)
}

const beginScreening = async (asked: Answering, held: HeldCase): Promise<HeldCase> =>
  held.stage === 'referred' ? move(asked, held, 'screening') : held

const move = ({ tx, me, answering }: Answering, held: HeldCase, to: StageName): Promise<HeldCase> =>
  moveCase(tx, me, held, { to, reason: answering.skipReason, note: null, backdatedBecause: null })

const staleValues = async (tx: Tx, held: HeldCase, { answer }: AnsweringReferral) => ({
  yours: { answer },
  theirs: { stage: held.stage },
  version: held.version,
  now: await caseStandsNow(tx, held),
})
