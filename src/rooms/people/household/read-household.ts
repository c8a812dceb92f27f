import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { displayName } from '../../../words/person-name.ts'
import { selectClient } from '../client/client.sql.ts'
import { say } from '../en.ts'
import { selectNeeds } from '../household-need/household-need.sql.ts'
import { refuse } from '../refusals.ts'
import type { Household, HouseholdMember } from './contract.ts'
import { isCurrent } from './household.rules.ts'
import { countUnseen, selectHeld, selectHouseholdOf, selectMembers, selectSeenIn } from './household.sql.ts'

export const readHousehold = (by: Caller, clientId: string): Promise<{ household: Household | null }> =>
  asStaff(by, async (tx, me) => {
    if (!(await selectClient(tx, clientId))) throw refuse('not_there')
    return { household: await householdOfClient(tx, clientId, me.today) }
  })

/** The household that somebody belongs to today; null when the reader may know of none. */
export async function householdOfClient(tx: Tx, clientId: string, today: string): Promise<Household | null> {
  const householdId = await selectHouseholdOf(tx, clientId, today)
  return householdId ? householdOf(tx, householdId, today) : null
}

/** As far as the reader may see its members; null where they see none of it. */
export async function householdOf(tx: Tx, householdId: string, today: string): Promise<Household | null> {
  const held = await selectHeld(tx, householdId)
  const all = held ? await selectMembers(tx, householdId) : []
  if (!held || all.length === 0) return null
  const members = all.filter((one) => isCurrent(one, today))
  return {
    householdId,
    name: nameOf(members),
    version: held.version,
    members,
    before: all
      .filter((one) => !isCurrent(one, today))
      .toSorted((one, other) => other.fromDay.localeCompare(one.fromDay)),
    unseen: await countUnseen(
      tx,
      householdId,
      members.map(({ clientId }) => clientId),
    ),
    needs: await selectNeeds(tx, householdId),
  }
}

/** Of how many people somebody's household is, as far as the reader may know of them; null where they see of none. */
export async function countHousehold(
  tx: Tx,
  clientId: string,
  today: string,
): Promise<{ householdId: string; people: number } | null> {
  const householdId = await selectHouseholdOf(tx, clientId, today)
  if (!householdId) return null
  const seen = await selectSeenIn(tx, householdId, today)
  return { householdId, people: seen.length + (await countUnseen(tx, householdId, seen)) }
}

function nameOf(members: readonly HouseholdMember[]): string {
  const head = members.find(({ role }) => role === 'head')
  return head ? say('household_of', { name: displayName(head) }) : say('household_unnamed')
}
