import type { Caller } from '../../../platform/db/caller.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import { changePlan } from '../held/change-plan.ts'
import { ofCase } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { refuse } from '../refusals.ts'
import type { NewMilestone } from './contract.ts'
import { insertMilestone, selectGoal, updateMilestone } from './goal.sql.ts'

export const addMilestone = (by: Caller, caseId: string, milestone: NewMilestone): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, held }) => {
    const { milestoneId, goalId, title, dueOn } = milestone
    if (!(await selectGoal(tx, caseId, goalId))) throw refuse('not_there', 'goalId')
    const row = { ...ofCase(held), id: milestoneId, goal_id: goalId, title, due_on: dueOn }
    if (!(await insertMilestone(tx, row))) throw refuse('already_written')
  })

export const reachMilestone = (by: Caller, caseId: string, milestoneId: string, on: CalendarDay): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me }) => {
    if (on > me.today) throw refuse('progress_ahead', 'on')
    const done = await updateMilestone(tx, caseId, milestoneId, { reached_on: on, reached_by: me.id })
    if (done.numUpdatedRows === 0n) throw refuse('not_there')
  })
