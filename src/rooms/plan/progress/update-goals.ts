import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import { holdPlan, refreshPlan } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { planOf } from '../plan-file/read-plan.ts'
import { refuse } from '../refusals.ts'
import type { GoalUpdate } from './contract.ts'
import { keepProgress } from './keep-progress.ts'

type Updating = { on: CalendarDay; updates: GoalUpdate[] }

/** How goals go, one or all of them: all of it is written or nothing. */
export const updateGoals = (by: Caller, caseId: string, { on, updates }: Updating): Promise<PlanFile> =>
  asStaff(by, async (tx, me) => {
    const held = await holdPlan(tx, me, caseId)
    if (on > me.today) throw refuse('progress_ahead', 'on')
    for (const [at, update] of updates.entries()) {
      await keepProgress(tx, held, { ...update, on, noteId: null }, `updates.${at}`)
    }
    refreshPlan(tx)
    return planOf(tx, me, caseId)
  })
