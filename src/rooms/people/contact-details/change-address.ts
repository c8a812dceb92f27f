import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, placeOfRow, tell } from '../by-hand.ts'
import { refuseUnlessOrdered } from '../period.rules.ts'
import { editRow } from '../save-row.ts'
import { addressClass, addressColumns, selectAddress } from './address.sql.ts'
import type { Address, ChangingAddress } from './contract.ts'

/** Changes an address. Making it confidential, or no longer, is for those who work in the program that was told. */
export function changeAddress(
  by: Caller,
  of: { clientId: string; addressId: string },
  changing: ChangingAddress,
): Promise<Address> {
  return asStaff(by, async (tx, me) => {
    const before = await placeOfRow(tx, 'people.address', of.addressId)
    const place = await placeOf(tx, me, of.clientId, before.program_id)
    refuseUnlessOrdered(changing.fromDay, changing.untilDay, 'untilDay')
    const dataClass = addressClass(changing.confidential, place.data_class)
    const address = await editRow(tx, {
      table: 'people.address',
      id: of.addressId,
      version: changing.version,
      values: { ...addressColumns(changing), data_class: dataClass },
      yours: changing,
      standing: () => selectAddress(tx, of.clientId, of.addressId),
    })
    const told = { kind: 'contact_details.changed', subjectId: of.addressId, summary: 'people:address_changed' }
    await tell(tx, { ...place, data_class: dataClass }, told)
    return address
  })
}
