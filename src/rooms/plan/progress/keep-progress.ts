import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { isOpenGoal } from '../goal/goal.rules.ts'
import { type GoalRow, selectGoal, updateAchievement } from '../goal/goal.sql.ts'
import { Achievement, Lifecycle } from '../goal/lifecycle.ts'
import { measuredOf, numberOf } from '../goal/measured.ts'
import { aboutCase, type OfCase, ofCase } from '../held/held-plan.ts'
import { domainInPack } from '../library/domain-in-pack.ts'
import { selectNeed } from '../need/need.sql.ts'
import { refuse } from '../refusals.ts'
import type { GoalUpdate } from './contract.ts'
import { meaningOf, type ProgressMeans, problemOfProgress } from './progress.rules.ts'
import { insertProgress, selectProgressAfter, selectProgressUntil } from './progress.sql.ts'

type ToKeep = GoalUpdate & { on: string; noteId: string | null }

/**
 * One update of one goal: the row, where the goal stands now, and what happened. What is told of a day is judged by what
 * was known up to it, and moves the goal only where nothing later is known. `field` is the contract's, for a refusal.
 */
export async function keepProgress(tx: Tx, held: OfCase, update: ToKeep, field: string): Promise<GoalRow> {
  const goal = await selectGoal(tx, held.id, update.goalId)
  if (!goal) throw refuse('not_there', `${field}.goalId`)
  if (!isOpenGoal(Lifecycle.parse(goal.lifecycle))) throw refuse('goal_ended', `${field}.goalId`)
  const measured = measuredOf(goal)
  if (problemOfProgress(measured, update)) throw refuse('progress_other_measure', field)
  const means = meaningOf(measured, update, await beforeOf(tx, goal, update.on))
  await insertProgress(tx, {
    ...ofCase(held),
    id: newId(),
    goal_id: goal.id,
    happened_on: update.on,
    value: measured.measureKind === 'number' ? update.value : null,
    level: measured.measureKind === 'gas' ? update.level : null,
    done: measured.measureKind === 'done' ? update.done : null,
    words: update.words || null,
    note_id: update.noteId,
    at: contextOf(tx).house.clock.now(),
    ...means,
  })
  await leaveProgressed(tx, held, goal, means)
  if (!(await selectProgressAfter(tx, goal.id, update.on))) await moveGoal(tx, held, goal, means)
  return goal
}

async function beforeOf(tx: Tx, goal: GoalRow, on: string) {
  const last = await selectProgressUntil(tx, goal.id, on)
  if (!last) return null
  return { ...last, value: numberOf(last.value), achievement: Achievement.parse(last.achievement) }
}

const leaveProgressed = (tx: Tx, held: OfCase, goal: GoalRow, { direction, achievement }: ProgressMeans) =>
  leaveEvent(tx, {
    ...aboutCase(held),
    kind: 'goal.progressed',
    subjectId: goal.id,
    summary: 'plan:event_goal_progressed',
    words: { words: goal.words, how: say(`way_${direction}`) },
    facts: { direction, achievement },
  })

async function moveGoal(tx: Tx, held: OfCase, goal: GoalRow, { achievement }: ProgressMeans): Promise<void> {
  await updateAchievement(tx, goal.id, achievement)
  if (achievement !== 'achieved') return
  const need = await selectNeed(tx, held.id, goal.need_id)
  await leaveEvent(tx, {
    ...aboutCase(held),
    kind: 'goal.achieved',
    subjectId: goal.id,
    summary: 'plan:event_goal_achieved',
    words: { words: goal.words },
    facts: { domain: need ? await domainInPack(tx, held.id, need.domain) : null },
  })
}
