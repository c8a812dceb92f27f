import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { newId } from '../../../words/ids.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { refuseUnlessWorksOn } from '../../cases/index.ts'
import { colleagueOf, letSee } from '../by-hand/colleague-of.ts'
import { dayWritten, yearAhead } from '../by-hand/furthest-day.ts'
import type { Obligation } from '../obligation/contract.ts'
import { presentObligation } from '../obligation/obligation.present.ts'
import { type ObligationRow, selectOpenedBy } from '../obligation/obligation.sql.ts'
import { refuse } from '../refusals.ts'
import type { NewTask } from './contract.ts'
import { selectCaseForTask, type TaskCase } from './task.sql.ts'

/** Sets a task or a promise by hand: an obligation like the others, due to whoever is named. */
export const setTask = (by: Caller, task: NewTask): Promise<Obligation> =>
  asStaff(by, async (tx, me) => presentObligation(await setTaskAs(tx, me, task)))

/** Ids as rows have them. */
type TaskToSet = Omit<NewTask, 'clientId' | 'caseId' | 'ownerId'> & {
  clientId: string
  caseId: string | null
  ownerId: string | null
}

/** The same inside another act: a suggestion that becomes a task, a follow-up agreed upon at closing. */
export async function setTaskAs(tx: Tx, me: Staff, task: TaskToSet): Promise<ObligationRow> {
  const held = await selectCaseForTask(tx, me.id, task)
  if (!held) throw refuse('not_there')
  refuseUnlessWorksOn(me, held)
  refuseUnlessWithinYear(tx, me, task)
  return setForCase(tx, held, { ...task, ownerId: task.ownerId ?? me.id, byId: me.id })
}

type TaskOfCase = Omit<TaskToSet, 'clientId' | 'caseId' | 'ownerId'> & {
  ownerId: string
  byId: string | null
  /** The step of a plan that it stands for. */
  stepId?: string
}

/** On a case that is known: whoever is to do it may see the client for as long as it is open. */
export async function setForCase(tx: Tx, held: TaskCase, task: TaskOfCase, field = 'ownerId'): Promise<ObligationRow> {
  const { ownerId, byId } = task
  const of = { case_id: held.id, client_id: held.client_id, program_id: held.program_id }
  if (ownerId !== byId) await colleagueOf(tx, of, ownerId, field)
  const row = await selectOpenedBy(tx, (await leaveTaskSet(tx, held, task, ownerId)).id)
  if (!row) throw new Error('A task was set and nothing is due: the listener of this room is not assembled')
  if (ownerId !== byId) await letSee(tx, { ...of, id: row.id }, ownerId)
  return row
}

function refuseUnlessWithinYear(tx: Tx, me: Staff, { due }: TaskToSet): void {
  const passed = 'on' in due ? due.on < me.today : Date.parse(due.at) <= contextOf(tx).house.clock.now().getTime()
  if (passed) throw refuse('due_has_passed', 'due')
  const last = yearAhead(calendarDay(me.today))
  if (('on' in due ? due.on : dayOf(due.at, me.zone)) > last)
    throw refuse('due_beyond_year', 'due', { day: dayWritten(last) })
}

function leaveTaskSet(
  tx: Tx,
  held: TaskCase,
  task: Pick<TaskOfCase, 'due' | 'function' | 'promise' | 'title' | 'stepId'>,
  ownerId: string,
) {
  const due = 'on' in task.due ? { dueOn: task.due.on } : { dueAt: task.due.at }
  return leaveEvent(tx, {
    kind: 'task.set',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    function: task.function,
    subjectId: newId(),
    summary: task.promise ? 'monitor:promise_set' : 'monitor:task_set',
    words: { title: task.title, ...due },
    facts: { ...due, title: task.title, ownerId, promise: task.promise, ...(task.stepId && { stepId: task.stepId }) },
  })
}
