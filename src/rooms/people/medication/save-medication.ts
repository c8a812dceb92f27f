import type { Tx } from '../../../platform/db/transaction.ts'
import { placed, type SavedEntry } from '../placed.ts'
import { type Saved, saveRow } from '../save-row.ts'

export type SavedMedication = SavedEntry & {
  words: string
  code: string | null
  codeSystem: string | null
  dose: string | null
  status: 'active' | 'on_hold' | 'completed' | 'stopped' | 'unknown'
  started: string | null
  ended: string | null
  prescriber: string | null
}

/** Keeps a medication as its source says it. Leaves no event: an import tells once of all that it brought. */
export function saveMedication(tx: Tx, medication: SavedMedication): Promise<Saved> {
  const { words, code, codeSystem, dose, status, started, ended, prescriber, ...entry } = medication
  const said = { words, code, code_system: codeSystem, dose, status, started, ended, prescriber }
  return saveRow(tx, 'people.medication', { ...placed(entry), ...said })
}
