import { refuse } from './refusals.ts'

/** Nobody whom we carry was alive before: an earlier year is a slip of the hand. */
export const firstYear = '1900'

/** Refuses a day on which nothing can have begun: ahead of today, or before anybody of today was born. */
export function refuseUnlessPast(day: string | null, today: string, field: string): void {
  if (day === null) return
  if (day > today.slice(0, day.length)) throw refuse('day_ahead', field)
  refuseUnlessYear(day, field)
}

export function refuseUnlessYear(day: string | null, field: string): void {
  if (day !== null && day < firstYear) throw refuse('year_impossible', field)
}

/** Refuses an end before its start, as far as both are known. */
export function refuseUnlessOrdered(from: string | null, until: string | null, field: string): void {
  if (from === null || until === null) return
  const known = Math.min(from.length, until.length)
  if (until.slice(0, known) < from.slice(0, known)) throw refuse('ends_before_start', field, { start: from })
}
