import { yearsBetween } from '../../../words/calendar-day.ts'

/** What is known of a birth date: whole years of age today, and how exact that is. Null when nobody knows it. */
export type Born = { exact: true; age: number; day: string } | { exact: false; age: number; year: string } | null

/** `birthDate` is 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; `on` is the day on which the age is asked. */
export function bornOf(birthDate: string | null, on: string): Born {
  if (birthDate === null) return null
  const year = birthDate.slice(0, 4)
  if (birthDate.length < 10) return { exact: false, age: Number(on.slice(0, 4)) - Number(year), year }
  return { exact: true, age: yearsBetween(birthDate, on), day: birthDate }
}
