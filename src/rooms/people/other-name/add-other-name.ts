import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { addRow, written } from '../save-row.ts'
import type { AddingOtherName, OtherName } from './contract.ts'
import { refuseUnlessName } from './other-name.rules.ts'
import { selectOtherName } from './other-name.sql.ts'

export function addOtherName(by: Caller, clientId: string, adding: AddingOtherName): Promise<OtherName> {
  return asStaff(by, async (tx, me) => {
    const { otherNameId, programId, endedOn, ...said } = adding
    refuseUnlessName(adding, me.today)
    const place = await placeOf(tx, me, clientId, programId)
    await addRow(tx, 'people.other_name', { id: otherNameId, ...place, ...said, ended_on: endedOn })
    await tell(tx, place, { kind: 'client.changed', subjectId: otherNameId, summary: 'people:other_name_added' })
    return written(await selectOtherName(tx, clientId, otherNameId))
  })
}
