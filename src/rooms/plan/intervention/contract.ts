import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { PlanFile } from '../plan-file/contract.ts'
import { everies, ownerKinds, stepStatuses, workFunctions } from '../plan-file/goal.ts'
import { LibraryId } from '../plan-file/need.ts'

const ofStep = z.object({ caseId: CaseId, stepId: z.uuid() })

export const StepBody = z.strictObject({
  title: z.string().trim().min(1).max(300),
  function: z.enum(workFunctions),
  ownerKind: z.enum(ownerKinds),
  /** A colleague, when it is one of us who does it. */
  ownerId: z.uuid().nullable(),
  ownerName: z.string().trim().min(1).max(120).nullable(),
  every: z.enum(everies).nullable(),
  dueOn: CalendarDay.nullable(),
})
export type StepBody = z.infer<typeof StepBody>

export const NewStep = StepBody.extend({ stepId: z.uuid(), goalId: z.uuid(), libraryId: LibraryId.default(null) })
export type NewStep = z.infer<typeof NewStep>

export const addStep = route({
  method: 'POST',
  path: '/cases/:caseId/plan/steps',
  summary:
    'Adds a step towards a goal: who does what, how often, by when; what one of us does by a day is due on Today',
  audit: 'step.added',
  params: z.object({ caseId: CaseId }),
  body: NewStep,
  answer: PlanFile,
  status: 201,
})

export const ChangedStep = StepBody.extend({ version: z.number().int() })
export type ChangedStep = z.infer<typeof ChangedStep>

export const changeStep = route({
  method: 'PUT',
  path: '/cases/:caseId/plan/steps/:stepId',
  summary: 'Changes a step: its words, who does it, how often, by when',
  audit: 'step.changed',
  params: ofStep,
  body: ChangedStep,
  answer: PlanFile,
})

export const MovingStep = z.strictObject({
  status: z.enum(stepStatuses),
  because: z.string().trim().max(1000).nullable(),
})
export type MovingStep = z.infer<typeof MovingStep>

export const moveStep = route({
  method: 'POST',
  path: '/cases/:caseId/plan/steps/:stepId/status',
  summary: 'Says that a step has begun, is done, or is given up with a reason; one that comes again is due again',
  audit: 'step.moved',
  params: ofStep,
  body: MovingStep,
  answer: PlanFile,
})
