import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { placeOfRow, refuseUnlessWorksFor, tell } from '../by-hand.ts'
import { refuseUnlessOrdered } from '../period.rules.ts'
import { editRow } from '../save-row.ts'
import type { ChangingMedication, Medication } from './contract.ts'
import { selectMedication } from './medication.sql.ts'

type Which = { clientId: string; medicationId: string }

/** Changes or stops a medication: an act of its own. */
export const changeMedication = (by: Caller, which: Which, changing: ChangingMedication): Promise<Medication> =>
  asStaff(by, async (tx, me) => {
    await refuseUnlessWorksFor(tx, me, which.clientId)
    return changeMedicationWithin(tx, which, changing)
  })

/** The same inside another act, such as walking the whole list. */
export async function changeMedicationWithin(tx: Tx, which: Which, changing: ChangingMedication): Promise<Medication> {
  const { clientId, medicationId } = which
  const { version, ...facts } = changing
  refuseUnlessOrdered(facts.started, facts.ended, 'ended')
  const standing = () => selectMedication(tx, clientId, medicationId)
  const edit = {
    table: 'people.medication' as const,
    id: medicationId,
    version,
    values: facts,
    yours: changing,
    standing,
  }
  const medication = await editRow(tx, edit)
  const act = medication.status === 'stopped' ? 'stopped' : 'changed'
  await tell(tx, await placeOfRow(tx, 'people.medication', medicationId), {
    kind: 'medication.changed',
    subjectId: medicationId,
    summary: `people:medication_${act}`,
    words: { medication: medication.words, dose: medication.dose },
    facts: { act, status: medication.status },
  })
  return medication
}
