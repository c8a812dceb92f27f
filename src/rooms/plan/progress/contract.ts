import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { PlanFile } from '../plan-file/contract.ts'
import { directions } from '../plan-file/goal.ts'

/** How one goal goes, in its own measure. */
export const GoalUpdate = z.strictObject({
  goalId: z.uuid(),
  value: z.number().min(-1_000_000).max(1_000_000).nullable().default(null),
  direction: z.enum(directions).nullable().default(null),
  level: z.number().int().min(-2).max(2).nullable().default(null),
  done: z.boolean().nullable().default(null),
  words: z.string().trim().max(2000).nullable().default(null),
})
export type GoalUpdate = z.infer<typeof GoalUpdate>

export const GoalUpdates = z.array(GoalUpdate).min(1).max(100)

export const updateGoals = route({
  method: 'POST',
  path: '/cases/:caseId/plan/progress',
  summary: 'Writes down how goals go, one or all of them at once, as of a day',
  audit: 'goal.progressed',
  params: z.object({ caseId: CaseId }),
  body: z.strictObject({ on: CalendarDay, updates: GoalUpdates }),
  answer: PlanFile,
  status: 201,
})
