import { z } from 'zod'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { groundKinds, PlanFile } from '../plan-file/contract.ts'

export const NewGround = z.strictObject({
  groundId: z.uuid(),
  kind: z.enum(groundKinds),
  words: z.string().trim().min(1).max(1000),
  inTheirWords: z.boolean(),
  goalId: z.uuid().nullable(),
})
export type NewGround = z.infer<typeof NewGround>

export const addGround = route({
  method: 'POST',
  path: '/cases/:caseId/plan/grounds',
  summary: 'Adds a strength, a wish or a barrier to what a plan stands on',
  audit: 'plan.ground_added',
  params: z.object({ caseId: CaseId }),
  body: NewGround,
  answer: PlanFile,
  status: 201,
})

export const endGround = route({
  method: 'POST',
  path: '/cases/:caseId/plan/grounds/:groundId/end',
  summary: 'Says that a strength, a wish or a barrier no longer holds, and why',
  audit: 'plan.ground_ended',
  params: z.object({ caseId: CaseId, groundId: z.uuid() }),
  body: z.strictObject({ because: z.string().trim().min(1).max(1000) }),
  answer: PlanFile,
})
