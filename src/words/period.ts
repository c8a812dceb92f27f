import { addDays, type CalendarDay, daysBetween } from './calendar-day.ts'

/** Days from `from` up to, and without, `until`; open-ended when `until` is null. Empty when they are equal. */
export type Period = { from: CalendarDay; until: CalendarDay | null }

/** A person says "from the 3rd to the 5th" and means both days. */
export const periodOfDays = (first: CalendarDay, last: CalendarDay | null): Period => ({
  from: first,
  until: last === null ? null : addDays(last, 1),
})

export const includesDay = ({ from, until }: Period, day: CalendarDay): boolean =>
  from <= day && (until === null || day < until)

export const isEmptyPeriod = ({ from, until }: Period): boolean => until !== null && until <= from

/** Periods that only touch do not overlap: one ends on the day on which the other begins. */
export const periodsOverlap = (one: Period, other: Period): boolean => commonPeriod(one, other) !== null

/** The days that lie in both, or null when there are none. */
export function commonPeriod(one: Period, other: Period): Period | null {
  const common = { from: laterStart(one.from, other.from), until: earlierEnd(one.until, other.until) }
  return isEmptyPeriod(common) ? null : common
}

/** Whole days in the period; null when it has no end. */
export const daysIn = (period: Period): number | null => {
  if (period.until === null) return null
  return isEmptyPeriod(period) ? 0 : daysBetween(period.from, period.until)
}

/** The last day that lies in the period: what a person reads as "to". */
export const lastDayOf = ({ until }: Period): CalendarDay | null => (until === null ? null : addDays(until, -1))

function earlierEnd(one: CalendarDay | null, other: CalendarDay | null): CalendarDay | null {
  if (one === null) return other
  if (other === null) return one
  return one < other ? one : other
}

function laterStart(one: CalendarDay, other: CalendarDay): CalendarDay {
  if (one > other) return one
  return other
}
