import type { z } from 'zod'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import { Sex } from '../../people/client/contract.ts'

/** What cut-offs ask of a person, as they were on the day of the answers. */
export type PersonOn = { sex: z.infer<typeof Sex>; age: number | null }

export const personOn = (person: { sex: string; birth_date: string | null }, on: CalendarDay): PersonOn => ({
  sex: Sex.parse(person.sex),
  age: ageOn(person.birth_date, on),
})

/** Whole years. Of a birth date that is known to the year alone the younger age counts; without a year there is none. */
function ageOn(birthDate: string | null, on: CalendarDay): number | null {
  if (birthDate === null) return null
  const [year = '', rest = '12-31'] = [birthDate.slice(0, 4), birthDate.slice(5) || undefined]
  const birthday = rest.length === 2 ? `${rest}-31` : rest
  const years = Number(on.slice(0, 4)) - Number(year)
  return on.slice(5) < birthday ? years - 1 : years
}
