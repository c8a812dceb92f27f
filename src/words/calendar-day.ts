import { z } from 'zod'

/** A day on the wall calendar, with no clock and no time zone: '2026-03-09'. */
export const CalendarDay = z.iso.date().brand<'CalendarDay'>()
export type CalendarDay = z.infer<typeof CalendarDay>

export const calendarDay = (text: string): CalendarDay => CalendarDay.parse(text)

/** A day as exactly as it is known: '1968', '1968-03' or '1968-03-14'. */
export const PartialDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine((text) => CalendarDay.safeParse(`${text}-01-01`.slice(0, 10)).success)

/**
 * A partial day as people write it: '1968', '3/1968', '3/14/1968' (month first, as forms here print it), '1968-3-14'.
 * What is none stays as it was written, for the contract to refuse.
 */
export function typedPartialDay(text: string): string {
  const parts = text.trim().split(/[-/.]/)
  const [year, ...rest] = parts[0]?.length === 4 ? parts : [parts.at(-1) ?? '', ...parts.slice(0, -1)]
  const day = [year, ...rest.map((part) => part.padStart(2, '0'))].join('-')
  return PartialDay.safeParse(day).success ? day : text.trim()
}

const dayInMs = 86_400_000

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMs)
}

/** Whole years from one day to another: an age, which grows on the birthday. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) >= from.slice(5) ? years : years - 1
}

/** The day `days` later (earlier when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return calendarDay(new Date(Date.parse(day) + days * dayInMs).toISOString().slice(0, 10))
}

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: CalendarDay): number => new Date(Date.parse(day)).getUTCDay()
