import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { type StepRow, selectStep } from './intervention.sql.ts'
import { WorkFunction } from './work-function.ts'

const aboutStep = (row: StepRow) => ({
  caseId: row.case_id,
  clientId: row.client_id,
  programId: row.program_id,
  dataClass: row.data_class,
  function: WorkFunction.parse(row.function),
  subjectId: row.id,
  words: { title: row.title },
})

/** What one of us does by a day is heard by whoever keeps what is due. */
export async function leaveStepDue(tx: Tx, stepId: string): Promise<void> {
  const row = await selectStep(tx, stepId)
  if (row?.owner_kind !== 'worker' || !row.due_on || row.status === 'done' || row.status === 'stopped') return
  await leaveEvent(tx, {
    ...aboutStep(row),
    kind: 'step.due',
    summary: 'plan:event_step_due',
    facts: { dueOn: row.due_on, ownerId: row.owner_id, title: row.title, goalId: row.goal_id },
  })
}

/** It is done, given up, or due in another way: what was due of it is due no more. */
export async function leaveStepEnded(tx: Tx, row: StepRow, how: 'done' | 'stopped' | 'changed'): Promise<void> {
  await leaveEvent(tx, {
    ...aboutStep(row),
    kind: 'step.ended',
    summary: `plan:event_step_${how}`,
    facts: { how, goalId: row.goal_id },
  })
}
