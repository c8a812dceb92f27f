import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { PlanFile } from '../plan-file/contract.ts'
import { Change, PlanContent, parties, Sha256 } from '../plan-file/version.ts'
import { Drawing } from './drawing.ts'

const ofVersion = z.object({ caseId: CaseId, versionId: z.uuid() })
const Name = z.string().trim().min(1).max(120)
const Reason = z.string().trim().min(1).max(1000)

export const OfferingPlan = z.strictObject({ versionId: z.uuid(), reviewOn: CalendarDay })
export type OfferingPlan = z.infer<typeof OfferingPlan>

export const offerPlan = route({
  method: 'POST',
  path: '/cases/:caseId/plan/versions',
  summary: 'Sends a plan for the client’s review: its words are kept whole, and whoever signs signs these',
  audit: 'plan.offered',
  params: z.object({ caseId: CaseId }),
  body: OfferingPlan,
  answer: PlanFile,
  status: 201,
})

export const takeBackPlan = route({
  method: 'POST',
  path: '/cases/:caseId/plan/versions/:versionId/take-back',
  summary: 'Takes a version that is not signed yet back to draft; links to it end',
  audit: 'plan.taken_back',
  params: ofVersion,
  answer: PlanFile,
})

export const SigningPlan = z.discriminatedUnion('how', [
  z.strictObject({ how: z.literal('drawn'), drawing: Drawing }),
  z.strictObject({ how: z.literal('typed') }),
  z.strictObject({ how: z.literal('verbal'), witness: Name }),
  z.strictObject({ how: z.literal('refused'), because: Reason }),
])
export type SigningPlan = z.infer<typeof SigningPlan>

export const Signing = z.strictObject({
  signatureId: z.uuid(),
  /** Of the words that the signer has read. */
  sha256: Sha256,
  party: z.enum(parties),
  /** As they sign. A colleague's own is taken from who is signed in. */
  name: Name.nullable(),
  act: SigningPlan,
})
export type Signing = z.infer<typeof Signing>

export const signPlan = route({
  method: 'POST',
  path: '/cases/:caseId/plan/versions/:versionId/signatures',
  summary: 'Signs a version for a party: drawn, typed, by voice before a witness, or refused with the reason',
  audit: 'plan.signature_given',
  params: ofVersion,
  body: Signing,
  answer: PlanFile,
  status: 201,
})

export const readVersion = route({
  method: 'GET',
  path: '/cases/:caseId/plan/versions/:versionId',
  summary: 'Reads a version of a plan as it was offered or signed, whatever stands in the plan today',
  audit: 'plan.version_read',
  params: ofVersion,
  answer: z.object({ versionId: z.uuid(), n: z.number().int(), content: PlanContent }),
})

export const readDifference = route({
  method: 'GET',
  path: '/cases/:caseId/plan/difference',
  summary: 'Reads how two versions of a plan differ, in words',
  audit: 'plan.difference_read',
  params: z.object({ caseId: CaseId }),
  query: z.object({ from: z.coerce.number().int().positive(), to: z.coerce.number().int().positive() }),
  answer: z.object({ from: z.number().int(), to: z.number().int(), changes: z.array(Change) }),
})

export const approvePlan = route({
  method: 'POST',
  path: '/cases/:caseId/plan/versions/:versionId/approval',
  summary: 'Approves a signed version as a supervisor, or sends it back with the reason',
  audit: 'plan.approval_answered',
  params: ofVersion,
  body: z.strictObject({ approved: z.boolean(), words: z.string().trim().max(1000).nullable() }),
  answer: PlanFile,
})

export const givePlanCopy = route({
  method: 'POST',
  path: '/cases/:caseId/plan/versions/:versionId/copies',
  summary: 'Writes down that the client was given a copy of a version, and how',
  audit: 'plan.copy_given',
  params: ofVersion,
  body: z.strictObject({ words: Reason }),
  answer: PlanFile,
})

export const reviewPlan = route({
  method: 'POST',
  path: '/cases/:caseId/plan/versions/:versionId/reviews',
  summary: 'Writes down that a signed plan was looked at again and holds, and until when',
  audit: 'plan.reviewed',
  params: ofVersion,
  body: z.strictObject({ reviewOn: CalendarDay, words: z.string().trim().max(1000).nullable() }),
  answer: PlanFile,
})
