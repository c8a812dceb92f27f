import { useQuery } from '@tanstack/react-query'
import { dateInWords } from '../../../web/due-words.ts'
import { Banner } from '../../../web/parts/banner.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { planQuery } from '../plan.client.ts'

/** Warns above every part of a chart once the review of the signed plan has passed. */
export function ExpiredPlan({ caseId }: { caseId: string }) {
  const here = useHere()
  const review = useQuery(planQuery(caseId)).data?.review
  if (!review?.expired) return null
  return <Banner kind="warn">{say('review_expired', { day: dateInWords(review.on, here) })}</Banner>
}
