import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { placeOf, tell } from '../by-hand.ts'
import { refuseUnlessOrdered } from '../period.rules.ts'
import { addRow, written } from '../save-row.ts'
import type { AddingMedication, Medication } from './contract.ts'
import { selectMedication } from './medication.sql.ts'

export function addMedication(by: Caller, clientId: string, adding: AddingMedication): Promise<Medication> {
  return asStaff(by, async (tx, me) => {
    refuseUnlessOrdered(adding.started, adding.ended, 'ended')
    const { medicationId, programId, ...facts } = adding
    const place = await placeOf(tx, me, clientId, programId)
    await addRow(tx, 'people.medication', { id: medicationId, ...place, ...facts, source: 'staff' })
    await tell(tx, place, {
      kind: 'medication.changed',
      subjectId: medicationId,
      summary: 'people:medication_added',
      words: { medication: facts.words },
      facts: { act: 'added', status: facts.status },
    })
    return written(await selectMedication(tx, clientId, medicationId))
  })
}
