import type { Tx } from '../../../platform/db/transaction.ts'
import { placed, type SavedEntry } from '../placed.ts'
import { type Saved, saveRow } from '../save-row.ts'

export type SavedAllergy = SavedEntry & {
  substance: string
  reaction: string | null
  severity: string | null
  criticality: string | null
  status: 'active' | 'inactive' | 'resolved'
}

/** Keeps an allergy as its source says it. Leaves no event: an import tells once of all that it brought. */
export const saveAllergy = (
  tx: Tx,
  { substance, reaction, severity, criticality, status, ...entry }: SavedAllergy,
): Promise<Saved> =>
  saveRow(tx, 'people.allergy', { ...placed(entry), substance, reaction, severity, criticality, status })
