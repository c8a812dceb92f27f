import type { Tx } from '../../../platform/db/transaction.ts'
import { type Saved, saveRow } from '../save-row.ts'

export type SavedProvider = {
  id: string
  kind: 'person' | 'organization' | 'location'
  name: string
  specialty: string | null
  organization: string | null
  phone: string | null
  email: string | null
  address: string | null
}

/** Keeps somebody outside the agency as a source, or a colleague, says it. */
export const saveProvider = (tx: Tx, provider: SavedProvider): Promise<Saved> =>
  saveRow(tx, 'people.outside_provider', provider)
