import { addDays, type CalendarDay } from '../../../words/calendar-day.ts'
import { dayOf, type Instant } from '../../../words/time-zone.ts'
import type { Unit } from './obligation.ts'

/** The tiles of Today, and what is further off than them. */
export type Standing = 'overdue' | 'today' | 'this_week' | 'later' | 'waiting'

type Due = { dueAt: Instant; waiting: boolean }

/** This week: the six days after today. Who plans on a Friday needs Monday, and not an empty rest of the week. */
const daysAhead = 6

/** Where an open obligation stands at a moment, in the agency's zone. What waits on others is ours again once due. */
export function standing({ dueAt, waiting }: Due, now: Instant | Date, zone: string): Standing {
  if (isOverdue({ dueAt }, now)) return 'overdue'
  const [due, today] = [dayOf(dueAt, zone), dayOf(now, zone)]
  if (due === today) return 'today'
  if (waiting) return 'waiting'
  return due <= addDays(today, daysAhead) ? 'this_week' : 'later'
}

export const isOverdue = ({ dueAt }: { dueAt: Instant }, now: Instant | Date): boolean =>
  Date.parse(dueAt) < new Date(now).getTime()

/** The day on which it is due, where the day counts and not the hour. */
export const dueDayOf = ({ dueAt, unit }: { dueAt: Instant; unit: Unit }, zone: string): CalendarDay | null =>
  unit === 'hour' ? null : dayOf(dueAt, zone)

/** Whom to tell that it is late, and since when; null before that moment and where the rule tells nobody. */
export function escalation(
  { escalateAt, escalateTo }: { escalateAt: Instant | null; escalateTo: string | null },
  now: Instant | Date,
): { to: string; since: Instant } | null {
  if (escalateAt === null || escalateTo === null || Date.parse(escalateAt) > new Date(now).getTime()) return null
  return { to: escalateTo, since: escalateAt }
}
