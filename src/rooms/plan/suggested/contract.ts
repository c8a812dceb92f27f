import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'

/** An answer, or a score, that suggests a need. `linkId` is that of the question, or the id of the scale. */
export const SuggestingAnswer = z.object({
  /** Changes when the answer does. */
  key: z.string(),
  assessmentId: z.uuid(),
  linkId: z.string(),
  question: z.string(),
  words: z.string(),
  instrument: z.string(),
  on: CalendarDay,
})
export type SuggestingAnswer = z.infer<typeof SuggestingAnswer>

/** A need of the pack's library that answers suggest and that nobody added or left yet. By itself it does nothing. */
export const Suggested = z.object({
  libraryId: z.string(),
  title: z.string(),
  domain: z.string(),
  answers: z.array(SuggestingAnswer).min(1),
})
export type Suggested = z.infer<typeof Suggested>

const params = z.object({ caseId: CaseId })
const one = params.extend({ libraryId: z.string().min(1).max(80) })
export const SuggestedList = z.object({ suggested: z.array(Suggested) })
export type SuggestedList = z.infer<typeof SuggestedList>

export const listSuggested = route({
  method: 'GET',
  path: '/cases/:caseId/plan/suggested',
  summary: 'Lists needs that signed answers of a case suggest for its plan, each with the answers',
  audit: 'plan.suggested_listed',
  params,
  answer: SuggestedList,
})

export const leaveSuggested = route({
  method: 'POST',
  path: '/cases/:caseId/plan/suggested/:libraryId/leave',
  summary: 'Leaves a need that answers suggest: it is offered again when one of the answers changes',
  audit: 'plan.suggested_left',
  params: one,
  /** The keys of the answers that were read. */
  body: z.strictObject({ answers: z.array(z.string().max(4000)).min(1).max(50) }),
  answer: SuggestedList,
})

export const offerSuggested = route({
  method: 'POST',
  path: '/cases/:caseId/plan/suggested/:libraryId/offer',
  summary: 'Takes back that a suggested need was left: it is offered again',
  audit: 'plan.suggested_offered',
  params: one,
  answer: SuggestedList,
})
