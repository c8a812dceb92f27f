import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { editRow } from '../save-row.ts'
import { refuseUnlessReachable } from './contact-details.rules.ts'
import type { ChangingPhone, Phone } from './contract.ts'
import { phoneColumns, selectPhone } from './phone.sql.ts'

export function changePhone(
  by: Caller,
  of: { clientId: string; phoneId: string },
  changing: ChangingPhone,
): Promise<Phone> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, of.clientId)
    refuseUnlessReachable(changing)
    const phone = await editRow(tx, {
      table: 'people.phone',
      id: of.phoneId,
      version: changing.version,
      values: phoneColumns(changing),
      yours: changing,
      standing: () => selectPhone(tx, of.clientId, of.phoneId),
    })
    await tell(tx, await placeOfRow(tx, 'people.phone', of.phoneId), {
      kind: 'contact_details.changed',
      subjectId: of.phoneId,
      summary: `people:${phone.kind}_changed`,
    })
    return phone
  })
}
