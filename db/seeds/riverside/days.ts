import { type BusinessCalendar, isBusinessDay } from '../../../src/words/business-days.ts'
import { addDays, type CalendarDay, daysBetween } from '../../../src/words/calendar-day.ts'
import { dayOf, type Instant, instantOf } from '../../../src/words/time-zone.ts'

/** The calendar of the demo, counted back from the day on which it is made: 0 is today, 3 three days ago. */
export type Days = {
  now: Instant
  zone: string
  day(ago: number): CalendarDay
  /** A wall-clock time on that day; never later than a moment ago. */
  at(ago: number, time: string): Instant
  minutesAgo(minutes: number): Instant
  ago(at: Instant): number
  isWorkday(ago: number): boolean
  /** That day, or the last workday before it. */
  workdayUpTo(ago: number): number
  /** So many workdays before that day. */
  workdaysBefore(ago: number, count: number): number
  /** So many workdays after it; today where they would lie ahead. */
  workdaysAfter(ago: number, count: number): number
}

const minute = 60_000

export function daysOf(now: Date, zone: string, calendar: BusinessCalendar): Days {
  const today = dayOf(now, zone)
  const day = (ago: number): CalendarDay => addDays(today, -ago)
  const minutesAgo = (minutes: number): Instant => new Date(now.getTime() - minutes * minute).toISOString()
  const isWorkday = (ago: number): boolean => isBusinessDay(day(ago), calendar)
  const workdayUpTo = (ago: number): number => (isWorkday(ago) ? ago : workdayUpTo(ago + 1))
  const workdaysBefore = (ago: number, count: number): number =>
    count === 0 ? ago : workdaysBefore(workdayUpTo(ago + 1), count - 1)
  const workdaysAfter = (ago: number, count: number): number => {
    if (ago <= 0 || count === 0) return Math.max(ago, 0)
    return workdaysAfter(ago - 1, isWorkday(ago - 1) ? count - 1 : count)
  }
  const moments = new Map<string, Instant>()
  const at = (ago: number, time: string): Instant => {
    const known = moments.get(`${ago} ${time}`) ?? earlier(instantOf(day(ago), time, zone), minutesAgo(3))
    moments.set(`${ago} ${time}`, known)
    return known
  }
  return {
    now: now.toISOString(),
    zone,
    day,
    at,
    minutesAgo,
    ago: (moment) => daysBetween(dayOf(moment, zone), today),
    isWorkday,
    workdayUpTo,
    workdaysBefore,
    workdaysAfter,
  }
}

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other)

export const later = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * minute).toISOString()
