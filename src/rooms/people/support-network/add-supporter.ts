import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { refuseUnlessDialled } from '../contact-details/contact-details.rules.ts'
import { addRow, written } from '../save-row.ts'
import type { AddingSupporter, Supporter } from './contract.ts'
import { selectSupporter, supporterColumns } from './support-network.sql.ts'

export function addSupporter(by: Caller, clientId: string, adding: AddingSupporter): Promise<Supporter> {
  return asStaff(by, async (tx, me) => {
    refuseUnlessDialled(adding.phone)
    const place = await placeOf(tx, me, clientId, adding.programId)
    await addRow(tx, 'people.supporter', { id: adding.supporterId, ...place, ...supporterColumns(adding) })
    await tell(tx, place, {
      kind: 'supporter.changed',
      subjectId: adding.supporterId,
      summary: 'people:supporter_added',
      words: { name: adding.name },
    })
    return written(await selectSupporter(tx, clientId, adding.supporterId))
  })
}
