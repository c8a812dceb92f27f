import type { Tx } from '../../../platform/db/transaction.ts'
import { placed, type SavedEntry } from '../placed.ts'
import { type Saved, saveRow } from '../save-row.ts'

export type SavedProblem = SavedEntry & {
  words: string
  code: string | null
  codeSystem: string | null
  status: 'active' | 'inactive' | 'resolved'
  onset: string | null
  abated: string | null
}

/** Keeps a problem as its source says it. Leaves no event: an import tells once of all that it brought. */
export const saveProblem = (
  tx: Tx,
  { words, code, codeSystem, status, onset, abated, ...entry }: SavedProblem,
): Promise<Saved> =>
  saveRow(tx, 'people.problem', { ...placed(entry), words, code, code_system: codeSystem, status, onset, abated })
