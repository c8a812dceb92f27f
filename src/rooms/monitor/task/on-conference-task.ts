import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { functions } from '../obligation/contract.ts'
import { setForCase } from './set-task.ts'
import { selectCaseForTask } from './task.sql.ts'

const Agreed = z.object({ title: z.string(), dueOn: CalendarDay, ownerId: z.uuid() })
const Work = z.enum(functions).catch('plan')

/** What was agreed where people met is due like any task, from whoever said that they would do it. */
export async function onConferenceTask(
  tx: Tx,
  { caseId, clientId, byStaff, facts, ...event }: HouseEvent,
): Promise<void> {
  if (!caseId || !clientId) return
  const { title, dueOn, ownerId } = Agreed.parse(facts)
  const held = await selectCaseForTask(tx, ownerId, { clientId, caseId })
  if (!held) return
  const task = { title, due: { on: dueOn }, function: Work.parse(event.function), promise: false }
  await setForCase(tx, held, { ...task, ownerId, byId: byStaff }, 'tasks')
}
