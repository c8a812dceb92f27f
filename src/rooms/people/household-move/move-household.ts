import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { displayName } from '../../../words/person-name.ts'
import { type Place, placeOf, tell } from '../by-hand.ts'
import { selectAddresses } from '../contact-details/address.sql.ts'
import type { Address } from '../contact-details/contract.ts'
import type { Household, HouseholdMember, MovingHousehold } from '../household/contract.ts'
import { dayBefore, refuseAhead } from '../household/household.rules.ts'
import { standingAfter, takeHousehold } from '../household/take-household.ts'
import { refuse } from '../refusals.ts'
import { addRow } from '../save-row.ts'
import { endAddress, selectShield } from './move-household.sql.ts'

/** Everybody who was chosen moves, or nobody. An address that must not be found is never changed along. */
export const moveHousehold = (by: Caller, householdId: string, moving: MovingHousehold): Promise<Household> =>
  asStaff(by, async (tx, me) => {
    const household = await takeHousehold(tx, householdId, moving.version, me.today)
    refuseAhead(moving.fromDay, me.today, 'fromDay')
    for (const clientId of new Set<string>(moving.members)) {
      const member = household.members.find((one) => one.clientId === clientId)
      if (!member) throw refuse('not_there')
      await moveOne(tx, member, { moving, place: await placeOf(tx, me, clientId, moving.programId) })
    }
    return standingAfter(tx, householdId, me.today)
  })

type Moved = { moving: MovingHousehold; place: Place }

async function moveOne(tx: Tx, member: HouseholdMember, { moving, place }: Moved): Promise<void> {
  const { fromDay, line, city, state, postalCode, country } = moving
  const standing = (await selectAddresses(tx, member.clientId)).filter((one) => holdsOn(one, fromDay))
  await refuseIfHidden(tx, member, standing)
  for (const { addressId, use } of standing) if (use === 'home') await endAddress(tx, addressId, dayBefore(fromDay))
  const id = newId()
  const said = { use: 'home', line, city, state, country, postal_code: postalCode, confidential: false }
  await addRow(tx, 'people.address', { id, ...place, ...said, from_day: fromDay })
  const summary = 'people:household_moved'
  await tell(tx, place, { kind: 'contact_details.changed', subjectId: id, summary })
}

const holdsOn = ({ untilDay }: Address, day: string): boolean => untilDay === null || untilDay >= day

/** Only what the asker may know of: a refusal tells nothing that the chart does not. */
async function refuseIfHidden(tx: Tx, member: HouseholdMember, standing: Address[]): Promise<void> {
  const isHidden = standing.some(({ confidential }) => confidential)
  if (isHidden || (await selectShield(tx, member.memberId)) === 'general')
    throw refuse('hidden_address_stays', 'members', { name: displayName(member) })
}
