import type { Tx } from '../../../platform/db/transaction.ts'
import { displayName } from '../../../words/person-name.ts'
import { type Place, tell } from '../by-hand.ts'
import { selectClient } from '../client/client.sql.ts'
import { refuse } from '../refusals.ts'
import { insertMember } from './household.sql.ts'
import type { HouseholdRole } from './household-roles.ts'

type Joined = { memberId: string; householdId: string; role: HouseholdRole; fromDay: string }

/** One more row of somebody in a household. The words of the event name nobody: who else belongs to it is for whoever may see them. */
export async function joinHousehold(
  tx: Tx,
  place: Place,
  { memberId, householdId, role, fromDay }: Joined,
): Promise<void> {
  await within(tx, place.client_id, () =>
    insertMember(tx, { id: memberId, ...place, household_id: householdId, role, from_day: fromDay }),
  )
  await tell(tx, place, {
    kind: 'household.joined',
    subjectId: householdId,
    summary: 'people:household_joined',
    facts: { role },
  })
}

/** Nobody belongs to two households on one day, and no household has two heads: the database promises both. */
export async function within(tx: Tx, clientId: string, write: () => Promise<unknown>): Promise<void> {
  const client = await selectClient(tx, clientId)
  const name = client ? displayName(client) : ''
  try {
    await write()
  } catch (error) {
    if (Object(error).code !== '23P01') throw error
    if (String(Object(error).message).includes('household_has_one_head')) throw refuse('one_head', 'members')
    throw refuse('in_a_household', 'members', { name })
  }
}
