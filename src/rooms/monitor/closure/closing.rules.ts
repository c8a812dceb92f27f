import { refuse } from '../refusals.ts'
import type { Closing, ClosingCriterion, ClosingReason } from './contract.ts'

export type AskedToClose = {
  closing: Closing
  reasons: readonly ClosingReason[]
  criteria: readonly ClosingCriterion[]
  outreachMissing: readonly string[]
}

/** The reason, if everything that it asks for is said. What is missing may be missing, with the reason why. */
export function reasonFor({ closing, reasons, criteria, outreachMissing }: AskedToClose): ClosingReason {
  const reason = reasons.find(({ id }) => id === closing.reason)
  if (!reason) throw refuse('closing_reason_unknown', 'reason')
  const missing = missingFor(reason, criteria, outreachMissing)
  if (missing.length > 0 && !closing.missingBecause) {
    throw refuse('closing_missing_without_reason', 'missingBecause', { missing: missing.join(', ') })
  }
  if (reason.needsNotice && !closing.noticeSentOn) throw refuse('closing_notice_missing', 'noticeSentOn')
  return reason
}

/** What this reason waits for and does not find, in words. */
export function missingFor(
  reason: ClosingReason,
  criteria: readonly ClosingCriterion[],
  outreachMissing: readonly string[],
): string[] {
  const ofCase = reason.skipsCriteria ? [] : criteria.filter(({ met }) => !met).map(({ title }) => title)
  return [...ofCase, ...(reason.needsOutreach ? outreachMissing : [])]
}
