import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { isOpenGoal } from '../goal/goal.rules.ts'
import { selectGoal } from '../goal/goal.sql.ts'
import { Lifecycle } from '../goal/lifecycle.ts'
import { Step } from '../plan-file/goal.ts'
import { type StepRow, selectStep, selectStepsDue } from './intervention.sql.ts'

const WorkFunction = Step.shape.function

const aboutStep = (row: StepRow) => ({
  caseId: row.case_id,
  clientId: row.client_id,
  programId: row.program_id,
  dataClass: row.data_class,
  function: WorkFunction.parse(row.function),
  subjectId: row.id,
  words: { title: row.title },
})

/** What one of us does by a day is heard by whoever keeps what is due, for as long as its goal is worked on. `again`: it was before. */
export async function leaveStepDue(tx: Tx, stepId: string, again = false): Promise<void> {
  const row = await selectStep(tx, stepId)
  if (row?.owner_kind !== 'worker' || !row.due_on || isOver(row)) return
  if (!(await isWorkedOn(tx, row))) return
  await leaveEvent(tx, {
    ...aboutStep(row),
    kind: 'step.due',
    summary: 'plan:event_step_due',
    facts: { dueOn: row.due_on, ownerId: row.owner_id, title: row.title, goalId: row.goal_id, again },
  })
}

type Ended = 'done' | 'stopped' | 'changed' | 'goal_ended'

/** It is done, given up, or due in another way: what was due of it is due no more. */
export async function leaveStepEnded(tx: Tx, row: StepRow, how: Ended): Promise<void> {
  await leaveEvent(tx, {
    ...aboutStep(row),
    kind: 'step.ended',
    summary: `plan:event_step_${how}`,
    facts: { how, goalId: row.goal_id },
  })
}

/** What is due of a goal goes with it, and comes back when it is taken up again. */
export async function leaveStepsOf(tx: Tx, goalId: string, how: 'due' | 'goal_ended'): Promise<void> {
  for (const row of await selectStepsDue(tx, goalId)) {
    await (how === 'due' ? leaveStepDue(tx, row.id, true) : leaveStepEnded(tx, row, how))
  }
}

export const isOver = ({ status }: StepRow): boolean => status === 'done' || status === 'stopped'

export async function isWorkedOn(tx: Tx, row: StepRow): Promise<boolean> {
  const goal = await selectGoal(tx, row.case_id, row.goal_id)
  return goal !== undefined && isOpenGoal(Lifecycle.parse(goal.lifecycle))
}
