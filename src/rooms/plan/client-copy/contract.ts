import { z } from 'zod'
import { CaseId, ClientId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { PlanContent, PlanSignature } from '../plan-file/version.ts'

/** The client's own copy: the version that waits for them or was signed last, else the plan as it stands. */
export const PlanCopy = z.object({
  caseId: CaseId,
  clientId: ClientId,
  agency: z.string(),
  n: z.number().int(),
  signedAt: Instant.nullable(),
  /** Null where the plan may not leave the house on paper. */
  content: PlanContent.nullable(),
  /** Of these words. */
  signatures: z.array(PlanSignature),
  /** The school grade that reading it asks for; null when it is too short to say. */
  grade: z.number().nullable(),
  by: z.string(),
  at: Instant,
})
export type PlanCopy = z.infer<typeof PlanCopy>

const params = z.object({ caseId: CaseId })

export const readPlanCopy = route({
  method: 'GET',
  path: '/cases/:caseId/plan/copy',
  summary: 'Shows the client’s copy of a plan in plain words, as it would leave the house, with its reading grade',
  audit: 'plan.copy_read',
  params,
  answer: PlanCopy,
})

export const printPlanCopy = route({
  method: 'POST',
  path: '/cases/:caseId/plan/copy',
  summary: 'Gives the client’s copy of a plan to be printed, and writes down that it left the house',
  audit: 'plan.copy_printed',
  params,
  answer: PlanCopy,
})
