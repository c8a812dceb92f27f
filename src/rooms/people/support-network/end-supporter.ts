import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { refuse } from '../refusals.ts'
import { editRow } from '../save-row.ts'
import type { Supporter } from './contract.ts'
import { selectSupporter } from './support-network.sql.ts'

export function endSupporter(
  by: Caller,
  of: { clientId: string; supporterId: string },
  ending: { version: number },
): Promise<Supporter> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, of.clientId)
    const standing = () => selectSupporter(tx, of.clientId, of.supporterId)
    if ((await standing())?.endedOn) throw refuse('supporter_ended')
    const supporter = await editRow(tx, {
      table: 'people.supporter',
      id: of.supporterId,
      version: ending.version,
      values: { ended_on: me.today },
      yours: ending,
      standing,
    })
    await tell(tx, await placeOfRow(tx, 'people.supporter', of.supporterId), {
      kind: 'supporter.changed',
      subjectId: of.supporterId,
      summary: 'people:supporter_ended_told',
      words: { name: supporter.name },
    })
    return supporter
  })
}
