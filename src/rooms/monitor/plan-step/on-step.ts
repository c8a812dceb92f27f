import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { serveGoal } from '../../plan/index.ts'
import { placedIn } from '../by-hand/colleague-of.ts'
import { keepChanges } from '../keeping/keep-changes.ts'
import { functions } from '../obligation/contract.ts'
import { lateNow } from '../obligation/late-now.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import type { Change } from '../obligation/obligation.ts'
import { setForCase } from '../task/set-task.ts'
import { selectCaseForTask, type TaskCase } from '../task/task.sql.ts'
import { carriedBefore, selectOpenOfStep } from './plan-step.sql.ts'

const Due = z.object({ title: z.string(), dueOn: CalendarDay, ownerId: z.uuid(), goalId: z.uuid() })
const Work = z.enum(functions).catch('plan')

/**
 * What one of us does of a plan by a day is a task like the others, due to whoever does it. Each has a subject of its
 * own: a step that comes again is another task every time. The goal is served by the step, once.
 */
export async function onStepDue(tx: Tx, { caseId, clientId, subjectId, ...event }: HouseEvent): Promise<void> {
  if (!caseId || !clientId) return
  const { title, dueOn, goalId, ...named } = Due.parse(event.facts)
  const held = await selectCaseForTask(tx, named.ownerId, { clientId, caseId })
  if (!held) return
  const ownerId = await whoDoes(tx, held, named.ownerId, event)
  const task = { title, due: { on: dueOn }, function: Work.parse(event.function), promise: false, stepId: subjectId }
  await setForCase(tx, held, { ...task, ownerId, byId: event.byStaff })
  await serveGoal(tx, { goalId, kind: 'task', subjectId, title })
}

type Named = Pick<HouseEvent, 'byStaff' | 'facts'>

/** A step that comes again may outlast whoever carried the case or worked here: then it is the present worker's. */
async function whoDoes(tx: Tx, held: TaskCase, ownerId: string, { byStaff, facts }: Named): Promise<string> {
  if (ownerId === byStaff) return ownerId
  const placed = await placedIn(tx, { case_id: held.id, program_id: held.program_id }, ownerId)
  const isGone = !placed || (facts['again'] === true && !placed.carries && (await carriedBefore(tx, held.id, ownerId)))
  return isGone ? (held.primary_id ?? byStaff ?? ownerId) : ownerId
}

/** Done, given up or changed in the plan: the task that stood for it is due no more. */
export async function onStepEnded(tx: Tx, event: HouseEvent): Promise<void> {
  for (const row of await selectOpenOfStep(tx, event)) {
    await keepChanges(tx, [await closingOf(tx, row, event)], row.data_class)
  }
}

async function closingOf(tx: Tx, row: ObligationRow, { id, facts, happenedAt }: HouseEvent): Promise<Change> {
  const of = { obligationId: row.id, eventId: id, at: happenedAt }
  if (facts['how'] !== 'done') return { ...of, change: 'ended', because: 'step_ended' }
  return { ...of, change: 'satisfied', how: 'satisfied', late: await lateNow(tx, row) }
}
