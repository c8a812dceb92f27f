import { addDays, type CalendarDay, weekdayOf } from './calendar-day.ts'
import { dayOf, type Instant, instantOf } from './time-zone.ts'

/** On which days an agency works and when such a day ends. Data of a pack, never a constant of the code. */
export type BusinessCalendar = {
  /** Weekdays without business: 0 is Sunday, 6 is Saturday. Never all seven. */
  weekend: readonly number[]
  /** Days without business, as 'YYYY-MM-DD'. */
  holidays: readonly string[]
  /** Wall-clock end of business, 24 hours: '17:00'. */
  endOfBusiness: string
}

export const isBusinessDay = (day: CalendarDay, calendar: BusinessCalendar): boolean =>
  !calendar.weekend.includes(weekdayOf(day)) && !calendar.holidays.includes(day)

/** Business day `count` is the count-th after `day`, however late on `day` the event was; 0 is `day` itself. */
export function businessDayAfter(day: CalendarDay, count: number, calendar: BusinessCalendar): CalendarDay {
  let reached = day
  for (let left = count; left > 0; left -= 1) reached = nextBusinessDay(reached, calendar)
  return reached
}

/** Business days later than `from`, up to and with `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: CalendarDay, to: CalendarDay, calendar: BusinessCalendar): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isBusinessDay(day, calendar)) count += 1
  return count
}

/** The last business day on or before `day`: what falls on a holiday is best done before it. */
export function businessDayUpTo(day: CalendarDay, calendar: BusinessCalendar): CalendarDay {
  return isBusinessDay(day, calendar) ? day : businessDayUpTo(addDays(day, -1), workable(calendar))
}

/** The moment at which a day's business ends in the agency's zone. */
export const endOfBusinessOn = (day: CalendarDay, calendar: BusinessCalendar, zone: string): Instant =>
  instantOf(day, calendar.endOfBusiness, zone)

/** Due at the end of the count-th business day after the agency's day of `at`: a Friday discharge, 2: Tuesday. */
export const dueInBusinessDays = (at: Instant, count: number, calendar: BusinessCalendar, zone: string): Instant =>
  endOfBusinessOn(businessDayAfter(dayOf(at, zone), count, calendar), calendar, zone)

function nextBusinessDay(day: CalendarDay, calendar: BusinessCalendar): CalendarDay {
  const next = addDays(day, 1)
  return isBusinessDay(next, calendar) ? next : nextBusinessDay(next, workable(calendar))
}

function workable(calendar: BusinessCalendar): BusinessCalendar {
  if (new Set(calendar.weekend).size < 7) return calendar
  throw new RangeError('A week without a business day cannot count business days.')
}
