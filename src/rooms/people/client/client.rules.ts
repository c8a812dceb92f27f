import { refuseUnlessYear } from '../period.rules.ts'
import { refuse } from '../refusals.ts'

type Person = {
  given: string
  family: string
  nameUnknown: boolean
  birthDate: string | null
  diedAt: string | null
}

/** Refuses what cannot be true of a person. Days may be known by their year alone. */
export function refuseUnlessPerson(person: Person, today: string): void {
  const { birthDate, diedAt } = person
  if (!person.nameUnknown && person.given + person.family === '') throw refuse('name_missing', 'given')
  if (birthDate !== null && birthDate > today.slice(0, birthDate.length)) throw refuse('born_in_future', 'birthDate')
  refuseUnlessYear(birthDate, 'birthDate')
  if (diedAt !== null && diedAt > today.slice(0, diedAt.length)) throw refuse('died_in_future', 'diedAt')
  if (birthDate !== null && diedAt !== null && isBefore(diedAt, birthDate)) throw refuse('died_before_birth', 'diedAt')
}

/** Compares two days by what is known of both. */
function isBefore(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length)
  return one.slice(0, known) < other.slice(0, known)
}
