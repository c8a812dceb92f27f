import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf } from '../by-hand.ts'
import { addRow } from '../save-row.ts'
import type { FormingHousehold, Household } from './contract.ts'
import { refuseAhead, refuseUnlessEachOnce, refuseUnlessOneHead } from './household.rules.ts'
import { joinHousehold } from './join-household.ts'
import { standingAfter } from './take-household.ts'

/** Two or more people who are known here, all of them seen by whoever says that they belong together. */
export const formHousehold = (by: Caller, forming: FormingHousehold): Promise<Household> =>
  asStaff(by, async (tx, me) => {
    const { householdId, programId, members, fromDay = me.today } = forming
    refuseAhead(fromDay, me.today, 'fromDay')
    refuseUnlessOneHead(members, 'members')
    refuseUnlessEachOnce(members)
    const places = []
    for (const { clientId } of members) places.push(await placeOf(tx, me, clientId, programId))
    await addRow(tx, 'people.household', { id: householdId, program_id: programId, formed_by: me.id })
    for (const place of places) {
      const member = members.find(({ clientId }) => clientId === place.client_id)
      if (member) await joinHousehold(tx, place, { ...member, householdId, fromDay })
    }
    return standingAfter(tx, householdId, me.today)
  })
