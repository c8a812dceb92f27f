import type { StageName } from '../../programs/shared.ts'
import type { EligibilityResult } from '../eligibility/contract.ts'
import type { AnswerKind } from '../referral/contract.ts'
import { refuse } from '../refusals.ts'

/** Stages at which a referral still waits for an answer. */
const answerable: readonly StageName[] = ['referred', 'screening', 'waitlisted', 'outreach']

export const isAnswerable = (stage: StageName): boolean => answerable.includes(stage)

export function refuseUnlessAnswerable(stage: StageName, answer: AnswerKind, stageTitle: string): void {
  if (!isAnswerable(stage)) throw refuse('already_answered', undefined, { stage: stageTitle })
  if (answer === 'waitlisted' && stage === 'waitlisted') throw refuse('already_waitlisted', 'answer')
}

export type Said = {
  answer: AnswerKind
  reason: string | null
  words: string | null
  assigns: boolean
}

/** What each answer must say: a question what is asked, a refusal why and what the person was told. */
export function refuseUnlessSaid({ answer, reason, words, assigns }: Said): void {
  if (answer === 'asked' && !words) throw refuse('question_missing', 'words')
  if (answer === 'declined' && !reason) throw refuse('reason_missing', 'reason')
  if (answer === 'declined' && !words) throw refuse('words_missing', 'words')
  if (assigns && answer !== 'accepted') throw refuse('assign_only_accepted', 'assign')
}

export type Eligible = {
  /** What was decided, or else what the answers say. */
  result: EligibilityResult
  against: readonly { question: string }[]
  open: readonly { question: string }[]
  isSupervisor: boolean
  skipReason: string | null
}

/** Only who is eligible is accepted or waits for a place; a supervisor goes on without, and says why. */
export function refuseUnlessEligible({ result, against, open, isSupervisor, skipReason }: Eligible): void {
  if (result === 'eligible') return
  if (isSupervisor && skipReason) return
  if (isSupervisor) throw refuse('skip_reason_missing', 'skipReason')
  const questions = (result === 'ineligible' ? against : open).map(({ question }) => question).join(' ')
  throw refuse(result === 'ineligible' ? 'not_eligible' : 'not_eligible_yet', 'answer', { questions })
}

type Reason = { id: string; needs_supervisor?: boolean | undefined; needs_outreach?: boolean | undefined }

export type Declining<R extends Reason> = {
  reason: string
  reasons: readonly R[]
  isSupervisor: boolean
  /** Whether the person was reached, and what outreach still misses, in words. */
  outreach: { engaged: boolean; missing: readonly string[] }
}

/** The reason, of those that the program has, once nothing stands in its way. */
export function refuseUnlessMayDecline<R extends Reason>({ reason, reasons, isSupervisor, outreach }: Declining<R>): R {
  const known = reasons.find(({ id }) => id === reason)
  if (!known) throw refuse('reason_unknown', 'reason', { reason })
  if (known.needs_supervisor && !isSupervisor) throw refuse('reason_by_supervisor', 'reason')
  if (!known.needs_outreach) return known
  if (outreach.engaged) throw refuse('was_reached', 'reason')
  if (outreach.missing.length > 0)
    throw refuse('outreach_unfinished', 'reason', { missing: outreach.missing.join(', ') })
  return known
}
