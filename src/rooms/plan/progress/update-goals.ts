import type { Caller } from '../../../platform/db/caller.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import { changePlan } from '../held/change-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { refuse } from '../refusals.ts'
import type { GoalUpdate } from './contract.ts'
import { keepProgress } from './keep-progress.ts'

type Updating = { on: CalendarDay; updates: GoalUpdate[] }

/** How goals go, one or all of them: all of it is written or nothing. */
export const updateGoals = (by: Caller, caseId: string, { on, updates }: Updating): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me, held }) => {
    if (on > me.today) throw refuse('progress_ahead', 'on')
    for (const [at, update] of updates.entries()) {
      await keepProgress(tx, held, { ...update, on, noteId: null }, `updates.${at}`)
    }
  })
