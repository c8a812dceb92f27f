import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf } from '../by-hand.ts'
import type { AddingMember, Household } from './contract.ts'
import { refuseAhead } from './household.rules.ts'
import { joinHousehold } from './join-household.ts'
import { standingAfter, takeHousehold } from './take-household.ts'

export const addMember = (by: Caller, householdId: string, adding: AddingMember): Promise<Household> =>
  asStaff(by, async (tx, me) => {
    const { clientId, memberId, programId, role, fromDay = me.today } = adding
    await takeHousehold(tx, householdId, adding.version, me.today)
    refuseAhead(fromDay, me.today, 'fromDay')
    const place = await placeOf(tx, me, clientId, programId)
    await joinHousehold(tx, place, { memberId, householdId, role, fromDay })
    return standingAfter(tx, householdId, me.today)
  })
