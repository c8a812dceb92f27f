import type { Tx } from '../../../platform/db/transaction.ts'
import { selectMedications } from '../../people/index.ts'

export type Listed = Awaited<ReturnType<typeof listedMedications>>[number]

const taken = ['active', 'on_hold', 'unknown']

/** What is taken, or may be: what ended is history and needs no answer. */
export async function listedMedications(tx: Tx, clientId: string) {
  return (await selectMedications(tx, clientId)).filter(({ status }) => taken.includes(status))
}

export const shown = (one: Listed) => ({
  medicationId: one.medicationId,
  words: one.words,
  dose: one.dose,
  prescriber: one.prescriber,
  source: one.source,
  onHold: one.status === 'on_hold',
  version: one.version,
})
