import type { FaceSheet } from './contract.ts'

type Member = Pick<FaceSheet['careTeam'][number], 'role'> & { provider: { name: string; phone: string | null } }
type Carer = { name: string; roles: string[]; phone: string | null }

/** Somebody who stands in a care team twice, for two parts or out of two files, is one person to call. */
export function oncePerPerson(careTeam: readonly Member[]): Carer[] {
  const people: Carer[] = []
  for (const { provider, role } of careTeam) {
    const known = people.find((one) => isSame(one, provider))
    const person = known ?? { ...provider, roles: [] }
    if (!known) people.push(person)
    person.phone ??= provider.phone
    if (role && !person.roles.includes(role)) person.roles.push(role)
  }
  return people
}

/** Of one name, and not at two numbers. */
const isSame = (one: Pick<Carer, 'name' | 'phone'>, other: Pick<Carer, 'name' | 'phone'>): boolean =>
  one.name.toLowerCase() === other.name.toLowerCase() &&
  (one.phone === null || other.phone === null || one.phone === other.phone)
