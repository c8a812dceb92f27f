import type { Tx } from '../../../platform/db/transaction.ts'
import { type HouseEvent, leaveEvent } from '../../../platform/events.ts'
import { serveGoal } from '../../plan/index.ts'
import { selectOpenOfSubject } from './plan-step.sql.ts'
import { withdrawTask } from './withdraw-task.ts'

/** What one of us does of a plan by a day is a task like the others: due to whoever does it. */
export async function onStepDue(tx: Tx, event: HouseEvent): Promise<void> {
  const { dueOn, ownerId, title, goalId } = event.facts
  const task = await leaveEvent(tx, {
    kind: 'task.set',
    caseId: event.caseId,
    clientId: event.clientId,
    programId: event.programId,
    dataClass: event.dataClass,
    function: event.function,
    subjectId: event.subjectId,
    summary: 'monitor:task_set',
    words: { title, dueOn },
    facts: { dueOn: dueOn ?? null, title: title ?? null, ownerId: ownerId ?? null, promise: false },
  })
  if (typeof goalId !== 'string') return
  await serveGoal(tx, { goalId, kind: 'task', subjectId: task.subjectId, title: String(title) })
}

/** Done, given up or changed in the plan: the task that stood for it is due no more. */
export async function onStepEnded(tx: Tx, event: HouseEvent): Promise<void> {
  for (const row of await selectOpenOfSubject(tx, event)) await withdrawTask(tx, row, event)
}
