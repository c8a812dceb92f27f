import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { editRow } from '../save-row.ts'
import type { ChangingOtherName, OtherName } from './contract.ts'
import { refuseUnlessName } from './other-name.rules.ts'
import { selectOtherName } from './other-name.sql.ts'

/** Corrects another name, or says until when it was used. */
export function changeOtherName(
  by: Caller,
  of: { clientId: string; otherNameId: string },
  changing: ChangingOtherName,
): Promise<OtherName> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, of.clientId)
    refuseUnlessName(changing, me.today)
    const { version, endedOn, ...said } = changing
    const name = await editRow(tx, {
      table: 'people.other_name',
      id: of.otherNameId,
      version,
      values: { ...said, ended_on: endedOn },
      yours: changing,
      standing: () => selectOtherName(tx, of.clientId, of.otherNameId),
    })
    await tell(tx, await placeOfRow(tx, 'people.other_name', of.otherNameId), {
      kind: 'client.changed',
      subjectId: of.otherNameId,
      summary: 'people:other_name_changed',
    })
    return name
  })
}
