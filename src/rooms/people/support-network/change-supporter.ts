import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { refuseUnlessDialled } from '../contact-details/contact-details.rules.ts'
import { editRow } from '../save-row.ts'
import type { ChangingSupporter, Supporter } from './contract.ts'
import { selectSupporter, supporterColumns } from './support-network.sql.ts'

export function changeSupporter(
  by: Caller,
  of: { clientId: string; supporterId: string },
  changing: ChangingSupporter,
): Promise<Supporter> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, of.clientId)
    refuseUnlessDialled(changing.phone)
    const supporter = await editRow(tx, {
      table: 'people.supporter',
      id: of.supporterId,
      version: changing.version,
      values: supporterColumns(changing),
      yours: changing,
      standing: () => selectSupporter(tx, of.clientId, of.supporterId),
    })
    await tell(tx, await placeOfRow(tx, 'people.supporter', of.supporterId), {
      kind: 'supporter.changed',
      subjectId: of.supporterId,
      summary: 'people:supporter_changed',
      words: { name: supporter.name },
    })
    return supporter
  })
}
