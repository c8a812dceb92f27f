import { z } from 'zod'
import { CaseId, ClientId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { NewTask } from '../../monitor/task/contract.ts'
import { NewGoal } from '../../plan/goal/contract.ts'
import { NewStep } from '../../plan/intervention/contract.ts'

export const suggestionKinds = ['goal', 'care_plan', 'service_request'] as const

/** What the source said beside the words. Days as exactly as it knew them. */
export const SuggestionDetail = z.object({
  status: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  due: z.string().nullable(),
  requester: z.string().nullable(),
  performer: z.string().nullable(),
  reason: z.string().nullable(),
  activities: z.array(z.object({ words: z.string(), status: z.string().nullable() })),
})
export type SuggestionDetail = z.infer<typeof SuggestionDetail>

/** What a hospital planned: a worker may make a task of it, or leave it. By itself it does nothing. */
export const Suggestion = z.object({
  suggestionId: z.uuid(),
  clientId: ClientId,
  programId: ProgramId,
  kind: z.enum(suggestionKinds),
  words: z.string(),
  detail: SuggestionDetail,
  /** What of a care plan may become a step and did not yet: its activities, or its own words where it has none. */
  steps: z.array(z.string()),
  source: z.string(),
  at: Instant,
  /** Of a class that only some may see. */
  sealed: z.boolean(),
})
export type Suggestion = z.infer<typeof Suggestion>

export const listSuggestions = route({
  method: 'GET',
  path: '/clients/:clientId/suggestions',
  summary: 'Lists what sources planned for a client and nobody took up or left yet',
  audit: 'suggestion.listed',
  params: z.object({ clientId: ClientId }),
  answer: z.object({ suggestions: z.array(Suggestion) }),
})

const one = z.object({ suggestionId: z.uuid() })
const answer = z.object({ suggestionId: z.uuid(), clientId: ClientId, taskId: z.uuid().nullable() })

export const takeSuggestion = route({
  method: 'POST',
  path: '/suggestions/:suggestionId/take',
  summary: 'Makes a task of a suggestion, due on a day, mine or a colleague’s; the suggestion is offered no longer',
  audit: 'suggestion.taken',
  params: one,
  body: NewTask.pick({ due: true, function: true, promise: true }).extend({
    /** Its own words when left out. */
    title: z.string().trim().min(1).max(300).optional(),
    caseId: CaseId.nullable().default(null),
    ownerId: StaffId.nullable().default(null),
  }),
  answer,
})

export const leaveSuggestion = route({
  method: 'POST',
  path: '/suggestions/:suggestionId/leave',
  summary: 'Leaves a suggestion: nothing is made of it, and it is offered no longer',
  audit: 'suggestion.left',
  params: one,
  answer,
})

export const takeSuggestedGoal = route({
  method: 'POST',
  path: '/suggestions/:suggestionId/take-goal',
  summary: 'Makes a goal of a plan out of a goal that a source planned; the client’s own words come first',
  audit: 'suggestion.taken',
  params: one,
  body: z.strictObject({ caseId: CaseId, goal: NewGoal }),
  answer,
})

export const takeSuggestedStep = route({
  method: 'POST',
  path: '/suggestions/:suggestionId/take-step',
  summary: 'Makes a step of a plan out of one activity of a care plan; the others are still offered',
  audit: 'suggestion.taken',
  params: one,
  body: z.strictObject({
    caseId: CaseId,
    step: NewStep,
    /** The activity in its own words. */
    activity: z.string().min(1).max(10_000),
  }),
  answer,
})
