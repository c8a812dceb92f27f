import { dateInWords } from '../../../web/due-words.ts'
import { Banner } from '../../../web/parts/banner.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { PlanFile } from '../plan-file/contract.ts'

type Review = Pick<NonNullable<PlanFile['review']>, 'on' | 'expired'>

/** Warns above every part of a chart once the review of the signed plan has passed. */
export function ExpiredPlan({ review }: { review: Review | null }) {
  const here = useHere()
  if (!review?.expired) return null
  return <Banner kind="warn">{say('review_expired', { day: dateInWords(review.on, here) })}</Banner>
}
