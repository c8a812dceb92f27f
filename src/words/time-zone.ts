import { TZDate } from '@date-fns/tz'
import { z } from 'zod'
import { type CalendarDay, calendarDay } from './calendar-day.ts'

/** An instant as ISO 8601 in UTC, to the millisecond: '2026-11-23T16:05:00.000Z'. */
export const Instant = z.iso.datetime({ offset: true })
export type Instant = z.infer<typeof Instant>

/** The one place where an instant becomes the agency's day. `zone` is an IANA name such as 'America/New_York'. */
export function dayOf(at: Instant | Date, zone: string): CalendarDay {
  const local = new TZDate(new Date(at).getTime(), zone)
  return calendarDay(
    `${padded(local.getFullYear(), 4)}-${padded(local.getMonth() + 1, 2)}-${padded(local.getDate(), 2)}`,
  )
}

/** The instant of a wall-clock time ('17:00') on a day in a zone. */
export function instantOf(day: CalendarDay, time: string, zone: string): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return new Date(new TZDate(year, month - 1, date, hour, minute, 0, zone).getTime()).toISOString()
}

/** The wall-clock time of an instant, 24 hours: '17:05'. */
export function timeOf(at: Instant | Date, zone: string): string {
  const local = new TZDate(new Date(at).getTime(), zone)
  return `${padded(local.getHours(), 2)}:${padded(local.getMinutes(), 2)}`
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0')
