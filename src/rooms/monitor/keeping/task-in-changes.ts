import type { HouseEvent } from '../../../platform/events.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { dayOf, Instant } from '../../../words/time-zone.ts'
import { businessCalendarOf, type LayeredPack } from '../../programs/shared.ts'
import { momentOf } from '../by-hand/reschedule-obligation.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import type { Change, NewObligation } from '../obligation/obligation.ts'
import type { CaseFacts } from '../rule/rule-event.ts'
import { obligationOf } from './stored-obligations.ts'

/** A task is due whether or not a rule of the pack speaks of tasks, and under the function that its setter named. */
export function withTask(
  changes: readonly Change[],
  event: HouseEvent,
  facts: CaseFacts,
  pack: LayeredPack,
  zone: string,
): readonly Change[] {
  if (event.kind !== 'task.set') return changes
  const byRule = changes.some(({ change }) => change === 'opened')
  const all = byRule ? changes : [...changes, ...taskByHand(event, facts, pack, zone)]
  return all.map((one) =>
    one.change === 'opened' && event.function
      ? { ...one, obligation: { ...one.obligation, function: event.function } }
      : one,
  )
}

function taskByHand(event: HouseEvent, facts: CaseFacts, pack: LayeredPack, zone: string): Change[] {
  const due = dueOf(event)
  if (!due) return []
  const dueAt = momentOf(due, event.happenedAt, businessCalendarOf(pack), zone)
  const clock = { dueAt, unit: 'at' in due ? 'hour' : 'day' } as const
  return [{ change: 'opened', eventId: event.id, obligation: { ...handSet(event, facts, zone), ...clock } }]
}

function dueOf({ facts }: HouseEvent) {
  const at = Instant.safeParse(facts['dueAt'])
  if (at.success) return { at: at.data }
  const on = CalendarDay.safeParse(facts['dueOn'])
  return on.success ? { on: on.data } : null
}

const handSet = (event: HouseEvent, facts: CaseFacts, zone: string): Omit<NewObligation, 'dueAt' | 'unit'> => ({
  key: `task:${event.id}`,
  caseId: facts.caseId,
  clientId: facts.clientId,
  programId: facts.programId,
  ruleId: 'task',
  ruleVersion: 'by hand',
  kind: 'task_due',
  subjectId: event.subjectId,
  openedBy: event.id,
  openedAt: event.happenedAt,
  warnAt: null,
  escalateAt: null,
  escalateTo: null,
  ownerId: typeof event.facts['ownerId'] === 'string' ? event.facts['ownerId'] : event.byStaff,
  endsWithCase: true,
  title: '{{title}}',
  words: { ...event.facts, day: dayOf(event.happenedAt, zone) },
  source: 'Set by hand, set {{day}}',
  layer: 'base',
  weight: 'ordinary',
  verb: 'do_task',
  function: event.function ?? 'monitor',
  waiting: false,
})

/** The tasks that the worker before set for herself go along with the case: she no longer sees the client. */
export function tasksHandedOn(rows: readonly ObligationRow[], event: HouseEvent, facts: CaseFacts): Change[] {
  const { previousPrimaryId: before, primaryId: now } = facts
  if (event.kind !== 'case.assigned' || event.facts['role'] !== 'primary' || !before || !now || before === now)
    return []
  return rows
    .filter((row) => row.closed_at === null && row.verb === 'do_task' && row.owner_id === before)
    .map((row) => ({
      ...datesOf(row),
      change: 'moved',
      because: 'owner',
      obligationId: row.id,
      eventId: event.id,
      ownerId: now,
    }))
}

function datesOf(row: ObligationRow) {
  const { dueAt, ruleDueAt, limitAt, warnAt, escalateAt, asked, ownerId } = obligationOf(row)
  const dates = { dueAt, ruleDueAt, limitAt, asked }
  return { ...dates, warnAt, escalateAt, before: { ...dates, ownerId } }
}
