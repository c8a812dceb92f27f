import type { Tx } from '../../../platform/db/transaction.ts'
import { placedOnly, type SavedEntry } from '../placed.ts'
import { type Saved, saveRow } from '../save-row.ts'

export type SavedAddress = Omit<SavedEntry, 'source'> & {
  use: 'home' | 'mailing' | 'temporary' | 'shelter' | 'old'
  line: string
  city: string
  state: string
  postalCode: string
  country: string
  fromDay: string | null
  untilDay: string | null
}

/** Keeps an address as its source says it. Whether it is confidential stays as the client said. */
export async function saveAddress(
  tx: Tx,
  { use, line, city, state, postalCode, country, fromDay, untilDay, ...entry }: SavedAddress,
): Promise<Saved> {
  const { data_class, ...place } = placedOnly(entry)
  const said = { use, line, city, state, country, postal_code: postalCode, from_day: fromDay, until_day: untilDay }
  return saveRow(tx, 'people.address', { ...place, ...(entry.dataClass ? { data_class } : {}), ...said })
}
