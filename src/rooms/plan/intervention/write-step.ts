import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { isOpenGoal } from '../goal/goal.rules.ts'
import { selectGoal } from '../goal/goal.sql.ts'
import { Lifecycle } from '../goal/lifecycle.ts'
import { changePlan, type HeldPlan } from '../held/change-plan.ts'
import { holdPlan, ofCase, refreshPlan } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { selectColleagues } from '../plan-file/plan-file.sql.ts'
import { refuse } from '../refusals.ts'
import type { ChangedStep, NewStep, StepBody } from './contract.ts'
import { insertStep, selectStep, updateStep } from './intervention.sql.ts'
import { isOver, leaveStepDue, leaveStepEnded } from './leave-step.ts'

export const addStep = (by: Caller, caseId: string, step: NewStep): Promise<PlanFile> =>
  changePlan(by, caseId, (plan) => setStep(plan, step, null))

/** The same within a transaction; `fromSource` is the other system that planned it first. */
export async function setStepAs(tx: Tx, me: Staff, caseId: string, step: NewStep, fromSource: string): Promise<void> {
  await setStep({ tx, me, held: await holdPlan(tx, me, caseId) }, step, fromSource)
  refreshPlan(tx)
}

async function setStep(
  { tx, me, held }: HeldPlan,
  { stepId, goalId, libraryId, ...step }: NewStep,
  fromSource: string | null,
): Promise<void> {
  const goal = await selectGoal(tx, held.id, goalId)
  if (!goal) throw refuse('not_there', 'goalId')
  if (!isOpenGoal(Lifecycle.parse(goal.lifecycle))) throw refuse('goal_ended', 'goalId')
  if (step.dueOn && step.dueOn < me.today) throw refuse('target_passed', 'dueOn')
  const from = { library_id: libraryId, from_source: fromSource }
  const row = { ...ofCase(held), ...(await columnsOf(tx, me, held, step)), ...from, id: stepId, goal_id: goalId }
  if (!(await insertStep(tx, row))) throw refuse('already_written')
  await leaveStepDue(tx, stepId)
}

export const changeStep = (by: Caller, caseId: string, stepId: string, changed: ChangedStep): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me, held }) => {
    const row = await selectStep(tx, stepId)
    if (!row || row.case_id !== caseId) throw refuse('not_there')
    const { version, ...step } = changed
    if (row.version !== version) throw refuse('stale_edit', undefined, { yours: changed, version: row.version })
    if (isOver(row)) throw refuse('step_ended')
    if (step.dueOn && step.dueOn !== row.due_on && step.dueOn < me.today) throw refuse('target_passed', 'dueOn')
    await updateStep(tx, stepId, await columnsOf(tx, me, held, step))
    await leaveStepEnded(tx, row, 'changed')
    await leaveStepDue(tx, stepId)
  })

/** One of us is named by who they are; everybody else by their name, and the client needs none. */
async function columnsOf(tx: Tx, me: Staff, { program_id }: { program_id: string }, step: StepBody) {
  const { title, function: of, ownerKind, ownerId, ownerName, every, dueOn } = step
  const base = { title, function: of, owner_kind: ownerKind, every, due_on: dueOn }
  if (ownerKind !== 'worker') {
    if (ownerKind !== 'client' && !ownerName) throw refuse('owner_missing', 'ownerName')
    return { ...base, owner_id: null, owner_name: ownerName || null }
  }
  const colleagues = await selectColleagues(tx, program_id, me.today)
  const colleague = [...colleagues, me].find(({ id }) => id === (ownerId ?? me.id))
  if (!colleague) throw refuse('owner_unknown', 'ownerId')
  return { ...base, owner_id: colleague.id, owner_name: colleague.name }
}
