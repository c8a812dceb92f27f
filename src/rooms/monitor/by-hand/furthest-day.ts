import { type BusinessCalendar, businessDayAfter, isBusinessDay } from '../../../words/business-days.ts'
import { addDays, type CalendarDay, daysBetween } from '../../../words/calendar-day.ts'
import { dayOf, type Instant } from '../../../words/time-zone.ts'
import type { Obligation } from '../obligation/obligation.ts'

/** Our own choice, published nowhere: what lies further ahead is a slip of the keyboard, or a way to be rid of it. */
const daysAhead = 365
const mostDaysAgain = 90

/** '30 Nov 2026', for the sentence that names it. */
const written = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
export const dayWritten = (day: CalendarDay): string => written.format(new Date(day))

type Moving = { now: Instant; zone: string; calendar: BusinessCalendar }

/** The last day on which anything may be due that somebody sets by hand. */
export const yearAhead = (today: CalendarDay): CalendarDay => addDays(today, daysAhead)

/**
 * The last day to which a worker may move the clock of a rule: as long again as the rule gave, at most 90 days, from the
 * rule's own day or, once that has passed, from today; up to the next business day.
 */
export function furthestDay(
  { openedAt, dueAt, ruleDueAt }: Pick<Obligation, 'openedAt' | 'dueAt' | 'ruleDueAt'>,
  { now, zone, calendar }: Moving,
): CalendarDay {
  const [begun, own, today] = [dayOf(openedAt, zone), dayOf(ruleDueAt ?? dueAt, zone), dayOf(now, zone)]
  const again = Math.min(Math.max(daysBetween(begun, own), 1), mostDaysAgain)
  const [, from = today] = [own, today].toSorted()
  const last = addDays(from, again)
  return isBusinessDay(last, calendar) ? last : businessDayAfter(last, 1, calendar)
}
