import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf } from '../by-hand.ts'
import { refuse } from '../refusals.ts'
import type { AddingStay, Stay } from './contract.ts'
import { refuseUnlessTrueOf, standingStayLike } from './told-stay.ts'
import { writeStay } from './write-stay.ts'

/** Adds a stay by hand. One that stands already is changed, not added: no discharge has two clocks. */
export function addStay(by: Caller, clientId: string, adding: AddingStay): Promise<Stay> {
  return asStaff(by, async (tx, me) => {
    const { programId, ...told } = adding
    const place = await placeOf(tx, me, clientId, programId)
    await refuseUnlessTrueOf(tx, clientId, told)
    if (await standingStayLike(tx, clientId, told)) throw refuse('stay_stands', 'startedOn')
    return writeStay(tx, place, told)
  })
}
