import type { z } from 'zod'
import { Refusal } from '../../words/refusal.ts'
import { sentenceOf, standsNowOf, unreadFields } from '../trouble.ts'
import type { Problems } from './problem-summary.tsx'

/** A refused act, beside the field that mends it; null when no field does: then it belongs in a banner. */
export function problemsOf(error: unknown): Problems | null {
  if (!(error instanceof Refusal) || standsNowOf(error)) return null
  const unread = unreadFields(error).filter(({ field }) => field !== '')
  if (unread.length > 0) return Object.fromEntries(unread.toReversed().map(({ field, message }) => [field, message]))
  return error.field ? { [error.field]: sentenceOf(error) } : null
}

/** The first problem of each field, from a contract that refused what was typed. */
export function firstProblems(error: z.ZodError): Problems {
  return Object.fromEntries(error.issues.toReversed().map((issue) => [issue.path.join('.'), issue.message]))
}
