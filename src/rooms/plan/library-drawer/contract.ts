import { z } from 'zod'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { everies, measureKinds, ownerKinds, Step } from '../plan-file/goal.ts'

export const OfferedNeed = z.object({ libraryId: z.string(), title: z.string() })
export type OfferedNeed = z.infer<typeof OfferedNeed>

export const OfferedGoal = z.object({
  libraryId: z.string(),
  /** Plain words that a client could say; theirs come first. */
  title: z.string(),
  measureKind: z.enum(measureKinds),
  measure: z.string(),
  unit: z.string().nullable(),
  better: z.enum(['higher', 'lower']).nullable(),
  baselineHint: z.string().nullable(),
  targetHint: z.string().nullable(),
  /** How long it usually takes, in days. */
  days: z.number().int(),
})
export type OfferedGoal = z.infer<typeof OfferedGoal>

export const OfferedStep = z.object({
  libraryId: z.string(),
  title: z.string(),
  function: Step.shape.function,
  ownerKind: z.enum(ownerKinds),
  every: z.enum(everies).nullable(),
  /** In how many days it should be done first. */
  dueDays: z.number().int().nullable(),
})
export type OfferedStep = z.infer<typeof OfferedStep>

export const LibraryDomain = z.object({
  domainId: z.string(),
  title: z.string(),
  about: z.string(),
  needs: z.array(OfferedNeed),
  goals: z.array(OfferedGoal),
  steps: z.array(OfferedStep),
})
export type LibraryDomain = z.infer<typeof LibraryDomain>

/** What the pack offers to whoever writes a plan, in the version under which the case stands. It never forces. */
export const PlanLibrary = z.object({ pack: z.string(), domains: z.array(LibraryDomain) })
export type PlanLibrary = z.infer<typeof PlanLibrary>

export const readLibrary = route({
  method: 'GET',
  path: '/cases/:caseId/plan/library',
  summary: 'Reads what the pack of a case offers for its plan: needs, goals and steps by part of life',
  audit: 'plan.library_read',
  params: z.object({ caseId: CaseId }),
  answer: PlanLibrary,
})
