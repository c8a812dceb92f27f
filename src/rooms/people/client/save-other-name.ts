import type { Tx } from '../../../platform/db/transaction.ts'
import { placedOnly, type SavedEntry } from '../placed.ts'
import type { Saved } from '../save-row.ts'

export type SavedOtherName = Omit<SavedEntry, 'source'> & {
  kind: 'maiden' | 'previous' | 'nickname' | 'alias'
  given: string
  family: string
}

/** Keeps another name of the person. The same name of the same kind stands once. */
export async function saveOtherName(tx: Tx, { kind, given, family, ...entry }: SavedOtherName): Promise<Saved> {
  const same = await tx
    .selectFrom('people.other_name')
    .select('id')
    .where('client_id', '=', entry.clientId)
    .where('kind', '=', kind)
    .where('given', '=', given)
    .where('family', '=', family)
    .executeTakeFirst()
  if (same) return 'unchanged'
  await tx
    .insertInto('people.other_name')
    .values({ ...placedOnly(entry), kind, given, family })
    .execute()
  return 'created'
}
