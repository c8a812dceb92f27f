import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { displayName } from '../../../words/person-name.ts'
import { type Place, placeOf, tell } from '../by-hand.ts'
import type { Household, MovingHousehold } from '../household/contract.ts'
import { dayBefore, refuseAhead } from '../household/household.rules.ts'
import { hiddenAmong } from '../household/not-to-be-found.ts'
import { standingAfter, takeHousehold } from '../household/take-household.ts'
import { refuse } from '../refusals.ts'
import { addRow } from '../save-row.ts'
import { endHomes } from './move-household.sql.ts'

/** Everybody who was chosen moves, or nobody. An address that must not be found is never changed along. */
export const moveHousehold = (by: Caller, householdId: string, moving: MovingHousehold): Promise<Household> =>
  asStaff(by, async (tx, me) => {
    const household = await takeHousehold(tx, householdId, moving.version, me.today)
    refuseAhead(moving.fromDay, me.today, 'fromDay')
    const hidden = await hiddenAmong(tx, moving.members, moving.fromDay)
    for (const clientId of new Set<string>(moving.members)) {
      const member = household.members.find((one) => one.clientId === clientId)
      if (!member) throw refuse('not_there')
      const place = await placeOf(tx, me, clientId, moving.programId)
      if (hidden.has(clientId)) throw refuse('hidden_address_stays', 'members', { name: displayName(member) })
      await moveOne(tx, place, moving)
    }
    return standingAfter(tx, householdId, me.today)
  })

async function moveOne(tx: Tx, place: Place, moving: MovingHousehold): Promise<void> {
  const { fromDay, line, city, state, postalCode, country } = moving
  await endHomes(tx, place.client_id, { fromDay, lastDay: dayBefore(fromDay) })
  const id = newId()
  const said = { use: 'home', line, city, state, country, postal_code: postalCode, confidential: false }
  await addRow(tx, 'people.address', { id, ...place, ...said, from_day: fromDay })
  const summary = 'people:household_moved'
  await tell(tx, place, { kind: 'contact_details.changed', subjectId: id, summary })
}
