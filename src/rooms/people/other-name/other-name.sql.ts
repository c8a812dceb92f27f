import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sealed } from '../sealed.ts'
import { OtherName } from './contract.ts'

/** In use first; what is used no longer stays in the record, and still finds the person. */
export async function selectOtherNames(tx: Tx, clientId: string): Promise<OtherName[]> {
  const rows = await otherNamesOf(tx, clientId)
    .orderBy('ended_on', (by) => by.desc().nullsFirst())
    .orderBy('id')
    .execute()
  return z.array(OtherName).parse(rows)
}

export async function selectOtherName(tx: Tx, clientId: string, otherNameId: string): Promise<OtherName | undefined> {
  const row = await otherNamesOf(tx, clientId).where('id', '=', otherNameId).executeTakeFirst()
  return row && OtherName.parse(row)
}

const otherNamesOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.other_name')
    .select(['client_id as clientId', 'program_id as programId', 'id as otherNameId', 'version'])
    .select(['data_class as dataClass', sealed, 'kind', 'given', 'family', 'ended_on as endedOn'])
    .where('client_id', '=', clientId)
