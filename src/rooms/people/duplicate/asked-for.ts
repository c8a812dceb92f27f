import type { Tx } from '../../../platform/db/transaction.ts'
import { legalName } from '../../../words/person-name.ts'
import { TypedPerson } from './contract.ts'

/** Who asked, in whose words, and whom they wrote down meanwhile: what the asker may be told. */
export type AskedFor = { askedBy: string | null; name: string; newcomerId: string | null }

/** Runs as the system. */
export async function askedFor(tx: Tx, duplicateId: string): Promise<AskedFor> {
  const row = await tx
    .selectFrom('people.possible_duplicate')
    .select(['asked_by', 'typed', 'client_id'])
    .where('id', '=', duplicateId)
    .executeTakeFirstOrThrow()
  return { askedBy: row.asked_by, name: legalName(TypedPerson.parse(row.typed)), newcomerId: row.client_id }
}
