import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { say } from '../en.ts'
import { changePlan } from '../held/change-plan.ts'
import { aboutCase } from '../held/held-plan.ts'
import { leaveStepsOf } from '../intervention/leave-step.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import type { Achievement, Lifecycle } from '../plan-file/goal.ts'
import { refuse } from '../refusals.ts'
import type { EndingGoal } from './contract.ts'
import { isOpenGoal, needsReason } from './goal.rules.ts'
import { type GoalRow, selectGoal, updateGoal } from './goal.sql.ts'
import { Achievement as AchievementWord, Lifecycle as LifecycleWord } from './lifecycle.ts'

/** Ends a goal, holds it, or takes it up again. The words and every update stay. */
export const endGoal = (by: Caller, caseId: string, goalId: string, ending: EndingGoal): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me, held }) => {
    const row = await selectGoal(tx, caseId, goalId)
    if (!row) throw refuse('not_there')
    const { lifecycle, because } = ending
    if (needsReason(lifecycle) && !because) throw refuse('reason_missing', 'because')
    const achievement = achievementAt(row, ending)
    await updateGoal(tx, goalId, { lifecycle, achievement, ...endingOf(ending, me.today) })
    await carrySteps(tx, row, lifecycle)
    if (isOpenGoal(lifecycle)) return
    await leaveEvent(tx, {
      ...aboutCase(held),
      kind: 'goal.ended',
      subjectId: goalId,
      summary: 'plan:event_goal_ended',
      words: { words: row.words, how: say(`ended_${lifecycle}`) },
      facts: { lifecycle, achievement },
    })
  })

/** What is due of a goal rests with it, and is due again once it is taken up again. */
async function carrySteps(tx: Tx, row: GoalRow, lifecycle: Lifecycle): Promise<void> {
  const [was, is] = [isOpenGoal(LifecycleWord.parse(row.lifecycle)), isOpenGoal(lifecycle)]
  if (was !== is) await leaveStepsOf(tx, row.id, is ? 'due' : 'goal_ended')
}

const endingOf = ({ lifecycle, because }: EndingGoal, today: string) => ({
  ended_on: isOpenGoal(lifecycle) || lifecycle === 'on-hold' ? null : today,
  ended_because: isOpenGoal(lifecycle) ? null : because || null,
})

/** A goal that ends without having been reached was not achieved; one that is taken up again stands where it stood. */
function achievementAt(row: GoalRow, { lifecycle, notAttainable }: EndingGoal): Achievement {
  const now = AchievementWord.parse(row.achievement)
  if (isOpenGoal(lifecycle)) return now === 'not-achieved' || now === 'not-attainable' ? 'in-progress' : now
  if (lifecycle === 'on-hold' || now === 'achieved' || now === 'sustaining') return now
  return notAttainable ? 'not-attainable' : 'not-achieved'
}
