import { z } from 'zod'
import { dated, type LayeredPack, layeredItem, registerPackSection, Source, smallest } from '../../programs/shared.ts'
import { type TrackTerms, usualTerms } from '../goal/off-track.rules.ts'

const Term = z.strictObject({
  ...dated,
  /** review: days to the next review. stalled: days to an update of a goal. behind: percent behind a straight line. */
  id: z.enum(['review', 'stalled', 'behind']),
  most: z.int().min(1).max(400),
  source: Source,
})

/** Whether a supervisor approves a signed plan. */
const Approval = z.strictObject({ ...dated, id: z.literal('supervisor'), source: Source })

/** What a pack says of plans: how long one holds, when a goal counts as off track, and who approves. */
export const planTermsSection = registerPackSection('plan', {
  lists: { terms: { item: Term, strictest: { most: smallest } }, approvals: { item: Approval } },
  layered: z.object({ terms: z.array(layeredItem(Term)), approvals: z.array(layeredItem(Approval)) }),
})

/** Our own default where a pack does not say: a plan is looked at again within 90 days. */
const usualReviewDays = 90

export type PlanTerms = TrackTerms & { reviewDays: number; reviewSource: string | null; needsApproval: boolean }

export function planTermsOf(pack: LayeredPack): PlanTerms {
  const { terms, approvals } = planTermsSection.of(pack)
  const most = (id: string) => terms.find((one) => one.id === id)
  return {
    reviewDays: most('review')?.most ?? usualReviewDays,
    reviewSource: most('review')?.source.name ?? null,
    needsApproval: approvals.length > 0,
    stalledDays: most('stalled')?.most ?? usualTerms.stalledDays,
    behindPercent: most('behind')?.most ?? usualTerms.behindPercent,
    worseUpdates: usualTerms.worseUpdates,
  }
}
