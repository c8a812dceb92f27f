import type { z } from 'zod'
import { type CalendarDay, yearsBetween } from '../../../words/calendar-day.ts'
import { Sex } from '../../people/client/contract.ts'

/** What cut-offs ask of a person, as they were on the day of the answers. */
export type PersonOn = { sex: z.infer<typeof Sex>; age: number | null }

export const personOn = (person: { sex: string; birth_date: string | null }, on: CalendarDay): PersonOn => ({
  sex: Sex.parse(person.sex),
  age: ageOn(person.birth_date, on),
})

/** Of a birth date that is known to the year or the month alone the younger age counts. */
function ageOn(birthDate: string | null, on: CalendarDay): number | null {
  if (birthDate === null) return null
  const latest = `${birthDate}${{ 4: '-12-31', 7: '-31' }[birthDate.length] ?? ''}`
  return yearsBetween(latest, on)
}
