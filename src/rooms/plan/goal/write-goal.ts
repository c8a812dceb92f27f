import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import type { HeldCase } from '../../cases/index.ts'
import { changePlan, type HeldPlan } from '../held/change-plan.ts'
import { aboutCase, holdPlan, ofCase, refreshPlan } from '../held/held-plan.ts'
import { domainInPack } from '../library/domain-in-pack.ts'
import { selectNeed } from '../need/need.sql.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { refuse } from '../refusals.ts'
import type { ChangedGoal, NewGoal } from './contract.ts'
import { isOpenGoal, problemOfGoal } from './goal.rules.ts'
import { columnsOf, insertGoal, selectGoal, updateGoal } from './goal.sql.ts'
import { Lifecycle } from './lifecycle.ts'

export const addGoal = (by: Caller, caseId: string, goal: NewGoal): Promise<PlanFile> =>
  changePlan(by, caseId, (plan) => setGoal(plan, goal, null))

/** The same within a transaction; `fromSource` is the other system that planned it first. */
export async function setGoalAs(tx: Tx, me: Staff, caseId: string, goal: NewGoal, fromSource: string): Promise<void> {
  await setGoal({ tx, me, held: await holdPlan(tx, me, caseId) }, goal, fromSource)
  refreshPlan(tx)
}

async function setGoal(
  { tx, me, held }: HeldPlan,
  { goalId, needId, libraryId, ...goal }: NewGoal,
  fromSource: string | null,
): Promise<void> {
  const need = await selectNeed(tx, held.id, needId)
  if (!need) throw refuse('not_there', 'needId')
  if (need.status !== 'active') throw refuse('need_closed', 'needId')
  const problem = problemOfGoal(goal, calendarDay(me.today))
  if (problem) throw problem
  const from = { library_id: libraryId, from_source: fromSource }
  const row = { ...ofCase(held), ...columnsOf(goal), ...from, id: goalId, need_id: needId, set_on: me.today }
  if (!(await insertGoal(tx, row))) throw refuse('already_written')
  const domain = await domainInPack(tx, held.id, need.domain)
  await leaveGoalSet(tx, held, { goalId, words: goal.words, domain, targetOn: goal.targetOn })
}

type GoalSet = { goalId: string; words: string; domain: string; targetOn: string | null }

const leaveGoalSet = (tx: Tx, held: HeldCase, { goalId, words, domain, targetOn }: GoalSet) =>
  leaveEvent(tx, {
    ...aboutCase(held),
    kind: 'goal.set',
    subjectId: goalId,
    summary: 'plan:event_goal_set',
    words: { words },
    facts: { domain, targetOn },
  })

export const changeGoal = (by: Caller, caseId: string, goalId: string, changed: ChangedGoal): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me }) => {
    const row = await selectGoal(tx, caseId, goalId)
    if (!row) throw refuse('not_there')
    const { version, ...goal } = changed
    if (row.version !== version) throw refuse('stale_edit', undefined, { yours: changed, version: row.version })
    if (!isOpenGoal(Lifecycle.parse(row.lifecycle))) throw refuse('goal_ended')
    const kept = row.target_on === goal.targetOn ? { ...goal, targetOn: null } : goal
    const problem = problemOfGoal(kept, calendarDay(me.today))
    if (problem) throw problem
    await updateGoal(tx, goalId, columnsOf(goal))
  })
