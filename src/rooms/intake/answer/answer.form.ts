import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { sentenceOf } from '../../../web/trouble.ts'
import { say } from '../en.ts'
import type { ReferralFile } from '../referral/contract.ts'
import { refuse } from '../refusals.ts'
import { refuseUnlessSaid } from './answer.rules.ts'
import type { AnsweringReferral } from './contract.ts'

export type TypedAnswer = {
  reason: string
  words: string
  alternates: string
  skipReason: string
  path: 'intake' | 'outreach'
  staffId: string
  assignReason: string
}
export const nothingTyped: TypedAnswer = {
  reason: '',
  words: '',
  alternates: '',
  skipReason: '',
  path: 'intake',
  staffId: '',
  assignReason: '',
}

type Body = {
  [K in keyof AnsweringReferral]: K extends 'assign'
    ? { staffId: string; reason: string | null } | null
    : AnsweringReferral[K]
}
export type ReadAnswer = { ok: true; body: Body } | { ok: false; problems: Problems }

/** What is still missing for this answer, by field; else the answer as the contract wants it. */
export function readAnswer(
  answer: AnsweringReferral['answer'],
  typed: TypedAnswer,
  file: ReferralFile,
  assigns = false,
): ReadAnswer {
  const body: Body = {
    answer,
    reason: orNone(typed.reason),
    words: orNone(typed.words),
    alternates: orNone(typed.alternates),
    path: typed.path,
    assign: assigns ? { staffId: typed.staffId, reason: orNone(typed.assignReason) } : null,
    skipReason: orNone(typed.skipReason),
    caseVersion: file.caseVersion,
  }
  const problems = {
    ...saidProblems(body, assigns),
    ...skipProblems(answer, typed, file),
    ...workerProblems(typed, assigns),
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, body }
}

/** The reason, and what the pack offers to say with it; words that somebody typed or changed stay theirs. */
export function withReason(typed: TypedAnswer, reason: string, file: ReferralFile): TypedAnswer {
  const isTheirs = typed.words.trim() !== '' && typed.words !== offeredWords(typed.reason, file)
  return { ...typed, reason, words: isTheirs ? typed.words : offeredWords(reason, file) }
}

const offeredWords = (reason: string, { declineReasons }: ReferralFile): string =>
  declineReasons.find((one) => one.reason === reason)?.told ?? ''

/** Whether the answers so far allow to go on, or a supervisor must say why. */
export const isClear = ({ eligibility }: ReferralFile): boolean =>
  eligibility.decided?.result === 'eligible' ||
  (eligibility.decided?.result !== 'ineligible' && eligibility.computed === 'eligible')

const orNone = (text: string): string | null => text.trim() || null

function saidProblems({ answer, reason, words }: Body, assigns: boolean): Problems {
  try {
    refuseUnlessSaid({ answer, reason, words, assigns })
    return {}
  } catch (refusal) {
    return problemsOf(refusal) ?? { words: sentenceOf(refusal) }
  }
}

function skipProblems(answer: AnsweringReferral['answer'], { skipReason }: TypedAnswer, file: ReferralFile): Problems {
  const needs =
    (answer === 'accepted' || answer === 'waitlisted') && !isClear(file) && file.maySkip && !skipReason.trim()
  return needs ? { skipReason: sentenceOf(refuse('skip_reason_missing')) } : {}
}

const workerProblems = ({ staffId }: TypedAnswer, assigns: boolean): Problems =>
  assigns && !staffId ? { staffId: say('needs_worker') } : {}
