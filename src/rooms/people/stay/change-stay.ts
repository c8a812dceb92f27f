import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor } from '../by-hand.ts'
import { refuse } from '../refusals.ts'
import { editRow } from '../save-row.ts'
import type { ChangingStay, Stay } from './contract.ts'
import { selectStay } from './stay.sql.ts'
import { refuseUnlessTrueOf, stayColumns } from './told-stay.ts'
import { tellStay } from './write-stay.ts'

/** Changes a stay by hand. What a source said changes only when whoever changes it says so. */
export function changeStay(
  by: Caller,
  of: { clientId: string; stayId: string },
  changing: ChangingStay,
): Promise<Stay> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, of.clientId)
    const { version, overSource, ...said } = changing
    const standing = () => selectStay(tx, of.clientId, of.stayId)
    const before = await standing()
    if (!before) throw refuse('not_there')
    if (before.source !== 'staff' && !overSource) throw refuse('said_by_source', 'overSource')
    await refuseUnlessTrueOf(tx, of.clientId, said)
    const stay = await editRow(tx, {
      table: 'people.stay',
      id: of.stayId,
      version,
      values: stayColumns(tx, said, before),
      yours: changing,
      standing,
    })
    const place = await placeOfRow(tx, 'people.stay', of.stayId)
    await tellStay(tx, place, { before, stay, summary: 'stay_changed' })
    return stay
  })
}
