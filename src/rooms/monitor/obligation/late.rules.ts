import { type BusinessCalendar, businessDaysBetween } from '../../../words/business-days.ts'
import { type CalendarDay, daysBetween } from '../../../words/calendar-day.ts'
import { dayOf, type Instant } from '../../../words/time-zone.ts'
import { ruleSay } from '../rule/rule.en.ts'
import type { Late, Unit } from './obligation.ts'

export type Clock = { calendar: BusinessCalendar; zone: string }

const hour = 3_600_000

/** How late something is at a moment, in the rule's own unit; null when it is not late. */
export function lateAt(at: Instant, due: { dueAt: Instant; unit: Unit }, { calendar, zone }: Clock): Late | null {
  const over = Date.parse(at) - Date.parse(due.dueAt)
  if (over <= 0) return null
  return lateBy(over, due.unit, { from: dayOf(due.dueAt, zone), to: dayOf(at, zone) }, calendar)
}

/** The same of something that is late, where the days of both moments in the agency's zone are known. */
export function lateBy(
  over: number,
  unit: Unit,
  { from, to }: { from: CalendarDay; to: CalendarDay },
  calendar: BusinessCalendar,
): Late {
  if (unit === 'hour') return { unit, count: Math.ceil(over / hour) }
  return { unit, count: unit === 'day' ? daysBetween(from, to) : businessDaysBetween(from, to, calendar) }
}

/** "3 days late", "1 business day late", "18 h late"; from two days on, hours are said in days. */
export function lateWords({ unit, count }: Late): string {
  if (unit === 'hour')
    return count < 48 ? ruleSay('late_hour', { count }) : ruleSay('late_day', { count: Math.floor(count / 24) })
  if (unit === 'day') return count === 0 ? ruleSay('late_same_day') : ruleSay('late_day', { count })
  return count === 0 ? ruleSay('late_before_next_business_day') : ruleSay('late_business_day', { count })
}
