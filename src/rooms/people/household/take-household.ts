import type { Tx } from '../../../platform/db/transaction.ts'
import { displayName } from '../../../words/person-name.ts'
import { say } from '../en.ts'
import { refuse } from '../refusals.ts'
import type { Household, HouseholdMember } from './contract.ts'
import { raiseVersion, selectHeldToChange } from './household.sql.ts'
import { householdOf } from './read-household.ts'

/** The household that is changed, on the version that was seen; what stands now is said to whoever saw an older one. */
export async function takeHousehold(tx: Tx, householdId: string, seen: number, today: string): Promise<Household> {
  const held = await selectHeldToChange(tx, householdId)
  const standing = held && (await householdOf(tx, householdId, today))
  if (!standing) throw refuse('not_there')
  if (standing.version !== seen)
    throw refuse('stale_edit', undefined, { version: standing.version, now: standsNow(standing) })
  await raiseVersion(tx, householdId)
  return standing
}

const standsNow = ({ members }: Household) => ({
  facts: members.map((one) => ({ words: `${displayName(one)}: ${say(`household_${one.role}`)}` })),
  by: null,
  at: null,
})

/** One who belongs to it today, and whom the asker sees. */
export function memberIn({ members }: Household, memberId: string): HouseholdMember {
  const member = members.find((one) => one.memberId === memberId)
  if (!member) throw refuse('not_there')
  return member
}

export async function standingAfter(tx: Tx, householdId: string, today: string): Promise<Household> {
  const standing = await householdOf(tx, householdId, today)
  if (!standing) throw refuse('not_there')
  return standing
}
