import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { editRow } from '../save-row.ts'
import { selectAllergy } from './allergy.sql.ts'
import type { Allergy, ChangingAllergy } from './contract.ts'

export function changeAllergy(
  by: Caller,
  of: { clientId: string; allergyId: string },
  changing: ChangingAllergy,
): Promise<Allergy> {
  return asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, of.clientId)
    const { version, ...facts } = changing
    const standing = () => selectAllergy(tx, of.clientId, of.allergyId)
    const edit = {
      table: 'people.allergy' as const,
      id: of.allergyId,
      version,
      values: facts,
      yours: changing,
      standing,
    }
    const allergy = await editRow(tx, edit)
    await tell(tx, await placeOfRow(tx, 'people.allergy', of.allergyId), {
      kind: 'allergy.changed',
      subjectId: of.allergyId,
      summary: allergy.status === 'active' ? 'people:allergy_changed' : 'people:allergy_ended',
      words: { substance: allergy.substance },
      facts: { status: allergy.status },
    })
    return allergy
  })
}
