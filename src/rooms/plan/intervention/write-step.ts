import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { isOpenGoal } from '../goal/goal.rules.ts'
import { selectGoal } from '../goal/goal.sql.ts'
import { Lifecycle } from '../goal/lifecycle.ts'
import { holdPlan, ofCase, refreshPlan } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { planOf } from '../plan-file/read-plan.ts'
import { refuse } from '../refusals.ts'
import type { ChangedStep, NewStep, StepBody } from './contract.ts'
import { insertStep, selectColleague, selectStep, updateStep } from './intervention.sql.ts'
import { leaveStepDue, leaveStepEnded } from './leave-step.ts'

export const addStep = (by: Caller, caseId: string, step: NewStep): Promise<PlanFile> =>
  asStaff(by, async (tx, me) => {
    await setStepAs(tx, me, caseId, step)
    return planOf(tx, me, caseId)
  })

/** The same within a transaction; `fromSource` is the other system that planned it first. */
export async function setStepAs(
  tx: Tx,
  me: Staff,
  caseId: string,
  { stepId, goalId, libraryId, ...step }: NewStep,
  fromSource: string | null = null,
): Promise<void> {
  const held = await holdPlan(tx, me, caseId)
  const goal = await selectGoal(tx, caseId, goalId)
  if (!goal) throw refuse('not_there', 'goalId')
  if (!isOpenGoal(Lifecycle.parse(goal.lifecycle))) throw refuse('goal_ended', 'goalId')
  if (step.dueOn && step.dueOn < me.today) throw refuse('target_passed', 'dueOn')
  const from = { library_id: libraryId, from_source: fromSource }
  const row = { ...ofCase(held), ...(await columnsOf(tx, me, step)), ...from, id: stepId, goal_id: goalId }
  if (!(await insertStep(tx, row))) throw refuse('already_written')
  await leaveStepDue(tx, stepId)
  refreshPlan(tx)
}

export const changeStep = (by: Caller, caseId: string, stepId: string, changed: ChangedStep): Promise<PlanFile> =>
  asStaff(by, async (tx, me) => {
    await holdPlan(tx, me, caseId)
    const row = await selectStep(tx, stepId)
    if (!row || row.case_id !== caseId) throw refuse('not_there')
    const { version, ...step } = changed
    if (row.version !== version) throw refuse('stale_edit', undefined, { yours: changed, version: row.version })
    if (row.status === 'done' || row.status === 'stopped') throw refuse('step_ended')
    if (step.dueOn && step.dueOn !== row.due_on && step.dueOn < me.today) throw refuse('target_passed', 'dueOn')
    await updateStep(tx, stepId, await columnsOf(tx, me, step))
    await leaveStepEnded(tx, row, 'changed')
    await leaveStepDue(tx, stepId)
    refreshPlan(tx)
    return planOf(tx, me, caseId)
  })

/** One of us is named by who they are; everybody else by their name, and the client needs none. */
async function columnsOf(tx: Tx, me: Staff, step: StepBody) {
  const { title, function: of, ownerKind, ownerId, ownerName, every, dueOn } = step
  const base = { title, function: of, owner_kind: ownerKind, every, due_on: dueOn }
  if (ownerKind !== 'worker') {
    if (ownerKind !== 'client' && !ownerName) throw refuse('owner_missing', 'ownerName')
    return { ...base, owner_id: null, owner_name: ownerName || null }
  }
  const colleague = await selectColleague(tx, ownerId ?? me.id, me.today)
  if (!colleague) throw refuse('owner_unknown', 'ownerId')
  return { ...base, owner_id: colleague.id, owner_name: colleague.name }
}
