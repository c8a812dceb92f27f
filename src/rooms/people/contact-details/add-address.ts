import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { refuseUnlessOrdered } from '../period.rules.ts'
import { addRow, written } from '../save-row.ts'
import { addressClass, addressColumns, selectAddress } from './address.sql.ts'
import type { AddingAddress, Address } from './contract.ts'

export function addAddress(by: Caller, clientId: string, adding: AddingAddress): Promise<Address> {
  return asStaff(by, async (tx, me) => {
    refuseUnlessOrdered(adding.fromDay, adding.untilDay, 'untilDay')
    const known = await placeOf(tx, me, clientId, adding.programId)
    const place = { ...known, data_class: addressClass(adding.confidential, known.data_class) }
    await addRow(tx, 'people.address', { id: adding.addressId, ...place, ...addressColumns(adding) })
    await tell(tx, place, {
      kind: 'contact_details.changed',
      subjectId: adding.addressId,
      summary: 'people:address_added',
    })
    return written(await selectAddress(tx, clientId, adding.addressId))
  })
}
