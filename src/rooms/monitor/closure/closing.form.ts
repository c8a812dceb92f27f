import { z } from 'zod'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { say } from '../en.ts'
import { missingFor } from './closing.rules.ts'
import { Closing, type ClosingFile, type ClosingReason } from './contract.ts'

/** What is typed about a closing: kept as a draft, so that nothing of it is lost. */
export const ClosingDraft = z.object({
  reason: z.string(),
  outcome: z.string(),
  summary: z.string(),
  missingBecause: z.string(),
  noticeSentOn: z.string(),
  followUpOn: z.string(),
})
export type ClosingDraft = z.infer<typeof ClosingDraft>

/** Begins with the words of whoever asked for the sign-off, where somebody did. */
export const newClosing = ({ asked }: Pick<ClosingFile, 'asked'>): ClosingDraft => ({
  reason: asked?.reason ?? '',
  outcome: asked?.outcome ?? '',
  summary: asked?.summary ?? '',
  missingBecause: asked?.missingBecause ?? '',
  noticeSentOn: asked?.noticeSentOn ?? '',
  followUpOn: '',
})

export const chosenReason = ({ reasons }: ClosingFile, { reason }: ClosingDraft): ClosingReason | undefined =>
  reasons.find(({ id }) => id === reason)

/** What this reason waits for and does not find. */
export const missingIn = (file: ClosingFile, draft: ClosingDraft): string[] => {
  const reason = chosenReason(file, draft)
  return reason ? missingFor(reason, file.criteria, file.outreachMissing) : []
}

export type ReadClosing = { ok: true; closing: Closing } | { ok: false; problems: Problems }

/** The closing as the door takes it, or what stands in its way, by field. */
export function readTyped(draft: ClosingDraft, file: ClosingFile, today: CalendarDay): ReadClosing {
  const problems = problemsIn(draft, file, today)
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const optional = (text: string) => text.trim() || null
  return {
    ok: true,
    closing: Closing.parse({
      version: file.version,
      reason: draft.reason,
      outcome: draft.outcome,
      summary: optional(draft.summary),
      missingBecause: missingIn(file, draft).length > 0 ? optional(draft.missingBecause) : null,
      noticeSentOn: chosenReason(file, draft)?.needsNotice ? optional(draft.noticeSentOn) : null,
      followUpOn: optional(draft.followUpOn),
    }),
  }
}

function problemsIn(draft: ClosingDraft, file: ClosingFile, today: CalendarDay): Problems {
  const reason = chosenReason(file, draft)
  const untold = missingIn(file, draft).length > 0 && draft.missingBecause.trim() === ''
  const notice = CalendarDay.safeParse(draft.noticeSentOn)
  return {
    ...(!reason && { reason: say('closing_reason_needed') }),
    ...(draft.outcome.trim() === '' && { outcome: say('closing_outcome_needed') }),
    ...(untold && { missingBecause: say('closing_missing_needed') }),
    ...(reason?.needsNotice &&
      !(notice.success && notice.data <= today) && { noticeSentOn: say('closing_notice_needed') }),
    ...(!isAhead(draft.followUpOn, today) && { followUpOn: say('closing_follow_up_past') }),
  }
}

const isAhead = (text: string, today: CalendarDay): boolean => {
  const day = CalendarDay.safeParse(text)
  return text === '' || (day.success && day.data > today)
}

/** What stays due or becomes due: a summary that is written with the closing is not asked for, my look-in is. */
export function countDueAfter({ survives, opens }: ClosingFile, { summary, followUpOn }: Closing): number {
  const asked = opens.filter(({ verb }) => verb !== 'write_summary' || summary === null)
  return survives.length + asked.length + (followUpOn === null ? 0 : 1)
}
