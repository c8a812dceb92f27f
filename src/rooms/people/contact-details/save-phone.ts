import type { Tx } from '../../../platform/db/transaction.ts'
import { placedOnly, type SavedEntry } from '../placed.ts'
import { type Saved, saveRow } from '../save-row.ts'

export type SavedPhone = Omit<SavedEntry, 'source'> & {
  kind: 'phone' | 'email'
  use: 'home' | 'mobile' | 'work' | 'other'
  value: string
  rank?: number
}

/** Keeps a number as its source says it. What the client said of texts and voicemail is never touched. */
export const savePhone = (tx: Tx, { kind, use, value, rank, ...entry }: SavedPhone): Promise<Saved> =>
  saveRow(tx, 'people.phone', { ...placedOnly(entry), kind, use, value, ...(rank === undefined ? {} : { rank }) })
