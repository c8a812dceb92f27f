import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { addRow, written } from '../save-row.ts'
import { selectAllergy } from './allergy.sql.ts'
import type { AddingAllergy, Allergy } from './contract.ts'

export function addAllergy(by: Caller, clientId: string, adding: AddingAllergy): Promise<Allergy> {
  return asStaff(by, async (tx, me) => {
    const { allergyId, programId, ...facts } = adding
    const place = await placeOf(tx, me, clientId, programId)
    await addRow(tx, 'people.allergy', { id: allergyId, ...place, ...facts, source: 'staff' })
    await tell(tx, place, {
      kind: 'allergy.changed',
      subjectId: allergyId,
      summary: 'people:allergy_added',
      words: { substance: facts.substance },
      facts: { status: facts.status },
    })
    return written(await selectAllergy(tx, clientId, allergyId))
  })
}
