import type { Tx } from '../../../../src/platform/db/transaction.ts'
import { askOfNewcomer } from '../../../../src/rooms/people/index.ts'
import type { Life } from '../life/life.ts'
import type { Person } from './person.ts'

/** The same day of birth and number, and a name with one letter more: perhaps the same person, sent by another hospital. */
export const almost = ({ given, family, birthDate, phone, sex, language }: Person): Partial<Person> => ({
  given: `${given}${given.at(-1)}`,
  family,
  birthDate,
  phone,
  sex,
  language,
  preferred: null,
  email: null,
})

/** Asks the supervisor whether the newcomer is somebody who is known, as an import asks. */
export async function askOfTwin(tx: Tx, lives: readonly Life[]): Promise<void> {
  const newcomer = lives.find(({ stage, program }) => stage === 'referred' && program === 'home')
  if (!newcomer) throw new Error('Nobody was referred to Home after hospital')
  const { given, family, birthDate, phone, sex } = newcomer.person
  const typed = {
    given,
    family,
    birthDate,
    sex,
    preferred: null,
    phones: [phone],
    emails: [],
    addresses: [],
    identifiers: [],
  }
  await askOfNewcomer(tx, { id: newcomer.clientId, typed, broughtBy: null })
}
