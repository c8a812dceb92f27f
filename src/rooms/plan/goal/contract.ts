import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { PlanFile } from '../plan-file/contract.ts'
import { lifecycles, measureKinds } from '../plan-file/goal.ts'
import { LibraryId, Words } from '../plan-file/need.ts'

const ofGoal = z.object({ caseId: CaseId, goalId: z.uuid() })
const Amount = z.number().min(-1_000_000).max(1_000_000).nullable()
const Line = z.string().trim().min(1).max(300)

export const GoalBody = z.strictObject({
  /** The client's words come first and are never replaced by ours. */
  words: z.string().trim().min(1).max(2000),
  statement: Words,
  measureKind: z.enum(measureKinds),
  /** What is looked at: "Walks with a cane, metres without stopping". */
  measure: Line,
  unit: z.string().trim().min(1).max(60).nullable(),
  baseline: Amount,
  target: Amount,
  better: z.enum(['higher', 'lower']).nullable(),
  /** From -2, much less than expected, to +2; 0 is what is expected. */
  gasLevels: z.array(Line).length(5).nullable(),
  targetOn: CalendarDay.nullable(),
})
export type GoalBody = z.infer<typeof GoalBody>

export const NewGoal = GoalBody.extend({
  goalId: z.uuid(),
  needId: z.uuid(),
  libraryId: LibraryId.default(null),
})
export type NewGoal = z.infer<typeof NewGoal>

export const addGoal = route({
  method: 'POST',
  path: '/cases/:caseId/plan/goals',
  summary: 'Sets a goal under a need: the client’s words, how one will know, and by when',
  audit: 'goal.set',
  params: z.object({ caseId: CaseId }),
  body: NewGoal,
  answer: PlanFile,
  status: 201,
})

export const ChangedGoal = GoalBody.extend({ version: z.number().int() })
export type ChangedGoal = z.infer<typeof ChangedGoal>

export const changeGoal = route({
  method: 'PUT',
  path: '/cases/:caseId/plan/goals/:goalId',
  summary: 'Changes a goal: its words, its measure, its target or its day',
  audit: 'goal.changed',
  params: ofGoal,
  body: ChangedGoal,
  answer: PlanFile,
})

export const EndingGoal = z.strictObject({
  lifecycle: z.enum(lifecycles),
  /** Whether it could be reached, when it was not. */
  notAttainable: z.boolean().default(false),
  because: z.string().trim().max(1000).nullable(),
})
export type EndingGoal = z.infer<typeof EndingGoal>

export const endGoal = route({
  method: 'POST',
  path: '/cases/:caseId/plan/goals/:goalId/lifecycle',
  summary: 'Ends a goal, holds it or takes it up again, with the reason',
  audit: 'goal.ended',
  params: ofGoal,
  body: EndingGoal,
  answer: PlanFile,
})

export const NewMilestone = z.strictObject({
  milestoneId: z.uuid(),
  goalId: z.uuid(),
  title: Line,
  dueOn: CalendarDay.nullable(),
})
export type NewMilestone = z.infer<typeof NewMilestone>

export const addMilestone = route({
  method: 'POST',
  path: '/cases/:caseId/plan/milestones',
  summary: 'Adds a milestone on the way to a goal',
  audit: 'milestone.added',
  params: z.object({ caseId: CaseId }),
  body: NewMilestone,
  answer: PlanFile,
  status: 201,
})

export const reachMilestone = route({
  method: 'POST',
  path: '/cases/:caseId/plan/milestones/:milestoneId/reached',
  summary: 'Says that a milestone was reached, and on which day',
  audit: 'milestone.reached',
  params: z.object({ caseId: CaseId, milestoneId: z.uuid() }),
  body: z.strictObject({ on: CalendarDay }),
  answer: PlanFile,
})
