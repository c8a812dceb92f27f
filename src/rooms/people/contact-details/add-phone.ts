import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { addRow, written } from '../save-row.ts'
import { refuseUnlessReachable } from './contact-details.rules.ts'
import type { AddingPhone, Phone } from './contract.ts'
import { phoneColumns, selectPhone } from './phone.sql.ts'

export function addPhone(by: Caller, clientId: string, adding: AddingPhone): Promise<Phone> {
  return asStaff(by, async (tx, me) => {
    refuseUnlessReachable(adding)
    const place = await placeOf(tx, me, clientId, adding.programId)
    await addRow(tx, 'people.phone', { id: adding.phoneId, ...place, ...phoneColumns(adding) })
    await tell(tx, place, {
      kind: 'contact_details.changed',
      subjectId: adding.phoneId,
      summary: `people:${adding.kind}_added`,
    })
    return written(await selectPhone(tx, clientId, adding.phoneId))
  })
}
