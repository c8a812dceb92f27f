import type { Tx } from '../../../platform/db/transaction.ts'
import { placedOnly, type SavedEntry } from '../placed.ts'
import { type Saved, saveRow } from '../save-row.ts'

export type SavedSupporter = Omit<SavedEntry, 'source'> & {
  name: string
  relationship: string
  phone: string | null
  email: string | null
  endedOn: string | null
}

/** Keeps a supporter as a source says it. Roles, and what they may be told, stay as the client said. */
export const saveSupporter = (
  tx: Tx,
  { name, relationship, phone, email, endedOn, ...entry }: SavedSupporter,
): Promise<Saved> =>
  saveRow(tx, 'people.supporter', { ...placedOnly(entry), name, relationship, phone, email, ended_on: endedOn })
