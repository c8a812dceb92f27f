import type { Tx } from '../../../platform/db/transaction.ts'
import { placedOnly, type SavedEntry } from '../placed.ts'
import type { Saved } from '../save-row.ts'

export type SavedIdentifier = Omit<SavedEntry, 'source'> & {
  /** Who gave it out; '' when the source does not say, and then nobody is linked by it. */
  system: string
  type: string
  value: string
}

/** Keeps an identifier of the person. The same one stands once. */
export async function saveIdentifier(tx: Tx, { system, type, value, ...entry }: SavedIdentifier): Promise<Saved> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('people.identifier')
    .values({ ...placedOnly(entry), system, type, value })
    .onConflict((taken) => taken.columns(['org_id', 'system', 'type', 'value', 'client_id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n ? 'created' : 'unchanged'
}
