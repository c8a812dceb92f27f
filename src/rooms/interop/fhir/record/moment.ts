import { CalendarDay } from '../../../../words/calendar-day.ts'
import { dayOf, instantOf } from '../../../../words/time-zone.ts'
import { Moment } from './record-parts.ts'

export type MomentRead =
  | { state: 'read'; moment: Moment; withoutZone: boolean }
  /** A year that stands for "not known": 0001, 9999. */
  | { state: 'no_date' }
  | { state: 'impossible' }

/** Nobody in a record was born before, and nothing was planned beyond. */
const years = { first: 1800, last: 2199 }

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/

/** An R4 date or dateTime. A time without a zone is not R4 but common: it is read in `zone`. */
export function readMoment(text: string, zone: string): MomentRead {
  const [, year, month, day, time, second = '00', offset] = written.exec(text) ?? []
  if (year === undefined) return { state: 'impossible' }
  if (Number(year) < years.first || Number(year) > years.last) return { state: 'no_date' }
  const firstDay = CalendarDay.safeParse(`${year}-${month ?? '01'}-${day ?? '01'}`)
  if (!firstDay.success) return { state: 'impossible' }
  if (time === undefined) return { state: 'read', moment: Moment.parse(text), withoutZone: false }
  const ms = offset === undefined ? wallClock(firstDay.data, time, second, zone) : Date.parse(text)
  if (Number.isNaN(ms)) return { state: 'impossible' }
  return { state: 'read', moment: Moment.parse(new Date(ms).toISOString()), withoutZone: offset === undefined }
}

/** The first and the last millisecond that a moment may mean: an instant means one. */
export function boundsOf(moment: Moment, zone: string): { earliest: number; latest: number } {
  if (moment.includes('T')) return { earliest: Date.parse(moment), latest: Date.parse(moment) }
  const [year = '', month, day] = moment.split('-')
  const first = CalendarDay.parse(`${year}-${month ?? '01'}-${day ?? '01'}`)
  const next = new Date(first)
  if (day !== undefined) next.setUTCDate(next.getUTCDate() + 1)
  else if (month !== undefined) next.setUTCMonth(next.getUTCMonth() + 1)
  else next.setUTCFullYear(next.getUTCFullYear() + 1)
  const after = CalendarDay.parse(next.toISOString().slice(0, 10))
  const startOf = (one: CalendarDay) => Date.parse(instantOf(one, '00:00', zone))
  return { earliest: startOf(first), latest: startOf(after) - 1 }
}

/** True only when the moments cannot mean the same time or an order the other way. */
export const isBefore = (one: Moment, other: Moment, zone: string): boolean =>
  boundsOf(one, zone).latest < boundsOf(other, zone).earliest

/** The agency's day of a moment; null when only the month or the year is known. */
export function dayOfMoment(moment: Moment, zone: string): CalendarDay | null {
  if (moment.includes('T')) return dayOf(moment, zone)
  return CalendarDay.safeParse(moment).data ?? null
}

function wallClock(day: CalendarDay, time: string, second: string, zone: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  if (hour > 23 || minute > 59 || Number(second) > 59) return Number.NaN
  return Date.parse(instantOf(day, time, zone)) + Number(second) * 1000
}
