import { z } from 'zod'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { PlanFile } from '../plan-file/contract.ts'
import { LibraryId, needStatuses, Words } from '../plan-file/need.ts'

const Title = z.string().trim().min(1).max(300)
const Rank = z.number().int().min(1).max(99).nullable()
const ofNeed = z.object({ caseId: CaseId, needId: z.uuid() })

export const NewNeed = z.strictObject({
  needId: z.uuid(),
  domain: z.string().trim().min(1).max(80),
  title: Title,
  words: Words,
  libraryId: LibraryId.default(null),
  /** The answer that suggested it: its question, or its scale. What was said there is read again here. */
  answer: z
    .strictObject({ assessmentId: z.uuid(), linkId: z.string().max(200) })
    .nullable()
    .default(null),
  clientRank: Rank.default(null),
})
export type NewNeed = z.infer<typeof NewNeed>

export const addNeed = route({
  method: 'POST',
  path: '/cases/:caseId/plan/needs',
  summary: 'Adds a need to a plan, by hand or as an answer of an assessment suggests it',
  audit: 'need.identified',
  params: z.object({ caseId: CaseId }),
  body: NewNeed,
  answer: PlanFile,
  status: 201,
})

export const ChangedNeed = z.strictObject({
  version: z.number().int(),
  domain: NewNeed.shape.domain,
  title: Title,
  words: Words,
  clientRank: Rank,
})
export type ChangedNeed = z.infer<typeof ChangedNeed>

export const changeNeed = route({
  method: 'PUT',
  path: '/cases/:caseId/plan/needs/:needId',
  summary: 'Changes the words of a need, its domain, or how the client ranks it',
  audit: 'need.changed',
  params: ofNeed,
  body: ChangedNeed,
  answer: PlanFile,
})

export const DecidingNeed = z.strictObject({
  status: z.enum(needStatuses),
  because: z.string().trim().max(1000).nullable(),
  decidedBy: z.enum(['client', 'worker', 'together']),
})
export type DecidingNeed = z.infer<typeof DecidingNeed>

export const decideNeed = route({
  method: 'POST',
  path: '/cases/:caseId/plan/needs/:needId/decisions',
  summary: 'Decides about a need: active, deferred, declined or met, with the reason and who decided',
  audit: 'need.decided',
  params: ofNeed,
  body: DecidingNeed,
  answer: PlanFile,
})
