import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import { holdPlan, ofCase, refreshPlan } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { planOf } from '../plan-file/read-plan.ts'
import { refuse } from '../refusals.ts'
import type { NewMilestone } from './contract.ts'
import { insertMilestone, selectGoal, updateMilestone } from './goal.sql.ts'

export const addMilestone = (by: Caller, caseId: string, milestone: NewMilestone): Promise<PlanFile> =>
  asStaff(by, async (tx, me) => {
    const held = await holdPlan(tx, me, caseId)
    const { milestoneId, goalId, title, dueOn } = milestone
    if (!(await selectGoal(tx, caseId, goalId))) throw refuse('not_there', 'goalId')
    const row = { ...ofCase(held), id: milestoneId, goal_id: goalId, title, due_on: dueOn }
    if (!(await insertMilestone(tx, row))) throw refuse('already_written')
    refreshPlan(tx)
    return planOf(tx, me, caseId)
  })

export const reachMilestone = (by: Caller, caseId: string, milestoneId: string, on: CalendarDay): Promise<PlanFile> =>
  asStaff(by, async (tx, me) => {
    await holdPlan(tx, me, caseId)
    if (on > me.today) throw refuse('progress_ahead', 'on')
    const done = await updateMilestone(tx, caseId, milestoneId, { reached_on: on, reached_by: me.id })
    if (done.numUpdatedRows === 0n) throw refuse('not_there')
    refreshPlan(tx)
    return planOf(tx, me, caseId)
  })
