import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { changePlan } from '../held/change-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { Step } from '../plan-file/goal.ts'
import { refuse } from '../refusals.ts'
import type { MovingStep } from './contract.ts'
import { type StepRow, selectStep, updateStep } from './intervention.sql.ts'
import { isOver, isWorkedOn, leaveStepDue, leaveStepEnded } from './leave-step.ts'
import { dueAgain } from './step.rules.ts'

export const moveStep = (by: Caller, caseId: string, stepId: string, moving: MovingStep): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx }) => {
    const row = await selectStep(tx, stepId)
    if (!row || row.case_id !== caseId) throw refuse('not_there')
    await moveTo(tx, row, moving)
  })

async function moveTo(tx: Tx, row: StepRow, { status, because }: MovingStep): Promise<void> {
  if (status === 'stopped' && !because) throw refuse('reason_missing', 'because')
  if (status === 'done') return finishStep(tx, row)
  await updateStep(tx, row.id, { status, because: because || null, done_on: null })
  if (status === 'stopped') await leaveStepEnded(tx, row, 'stopped')
  else if (isOver(row)) await leaveStepDue(tx, row.id, true)
}

/** Once done it is done; a step that comes again is due again, as long as its goal is worked on. */
async function finishStep(tx: Tx, row: StepRow): Promise<void> {
  const { house, zone } = contextOf(tx)
  const today = dayOf(house.clock.now(), zone)
  const every = (await isWorkedOn(tx, row)) ? Step.shape.every.parse(row.every) : null
  const next = every ? { status: 'active', due_on: dueAgain(every, calendarDay(today)) } : { status: 'done' }
  await updateStep(tx, row.id, { ...next, done_on: today })
  await leaveStepEnded(tx, row, 'done')
  if (every) await leaveStepDue(tx, row.id, true)
}

/** The task that stood on Today for a step was ticked there: the plan says so too. */
export async function onTaskDone(tx: Tx, { facts: { stepId } }: HouseEvent): Promise<void> {
  if (typeof stepId !== 'string') return
  const row = await selectStep(tx, stepId)
  if (row && !isOver(row)) await finishStep(tx, row)
}
