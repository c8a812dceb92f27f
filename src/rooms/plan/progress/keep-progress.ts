import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { isOpenGoal } from '../goal/goal.rules.ts'
import { type GoalRow, selectGoal, updateGoal } from '../goal/goal.sql.ts'
import { Achievement, Lifecycle } from '../goal/lifecycle.ts'
import { measuredOf } from '../goal/measured.ts'
import { selectNeed } from '../need/need.sql.ts'
import { refuse } from '../refusals.ts'
import type { GoalUpdate } from './contract.ts'
import { meaningOf, type ProgressMeans, problemOfProgress } from './progress.rules.ts'
import { insertProgress, selectLastProgress } from './progress.sql.ts'

type OfPlan = { id: string; client_id: string; program_id: string; data_class: string }
type ToKeep = GoalUpdate & { on: string; noteId: string | null }

/** One update of one goal: the row, where the goal stands now, and what happened. `field` is the contract's, for a refusal. */
export async function keepProgress(tx: Tx, held: OfPlan, update: ToKeep, field: string): Promise<GoalRow> {
  const goal = await selectGoal(tx, held.id, update.goalId)
  if (!goal) throw refuse('not_there', `${field}.goalId`)
  if (!isOpenGoal(Lifecycle.parse(goal.lifecycle))) throw refuse('goal_ended', `${field}.goalId`)
  const measured = measuredOf(goal)
  if (problemOfProgress(measured, update)) throw refuse('progress_other_measure', field)
  const means = meaningOf(measured, update, await lastOf(tx, goal))
  await insertProgress(tx, {
    id: newId(),
    goal_id: goal.id,
    case_id: held.id,
    client_id: held.client_id,
    program_id: held.program_id,
    data_class: held.data_class,
    happened_on: update.on,
    value: measured.measureKind === 'number' ? update.value : null,
    level: measured.measureKind === 'gas' ? update.level : null,
    done: measured.measureKind === 'done' ? update.done : null,
    words: update.words || null,
    note_id: update.noteId,
    at: contextOf(tx).house.clock.now(),
    ...means,
  })
  await updateGoal(tx, goal.id, { achievement: means.achievement })
  await leaveProgressed(tx, held, goal, means)
  return goal
}

async function lastOf(tx: Tx, goal: GoalRow) {
  const last = await selectLastProgress(tx, goal.id)
  if (!last) return null
  return {
    value: last.value === null ? null : Number(last.value),
    level: last.level,
    achievement: Achievement.parse(goal.achievement),
  }
}

async function leaveProgressed(tx: Tx, held: OfPlan, goal: GoalRow, { direction, achievement }: ProgressMeans) {
  const about = {
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    function: 'plan' as const,
    subjectId: goal.id,
  }
  await leaveEvent(tx, {
    ...about,
    kind: 'goal.progressed',
    summary: 'plan:event_goal_progressed',
    words: { words: goal.words, how: say(`way_${direction}`) },
    facts: { direction, achievement },
  })
  if (achievement !== 'achieved') return
  const need = await selectNeed(tx, held.id, goal.need_id)
  await leaveEvent(tx, {
    ...about,
    kind: 'goal.achieved',
    summary: 'plan:event_goal_achieved',
    words: { words: goal.words },
    facts: { domain: need?.domain ?? null },
  })
}
