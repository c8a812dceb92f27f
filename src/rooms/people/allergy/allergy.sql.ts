import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sealed } from '../sealed.ts'
import { Allergy } from './contract.ts'

export async function selectAllergies(tx: Tx, clientId: string): Promise<Allergy[]> {
  return z.array(Allergy).parse(await allergiesOf(tx, clientId).orderBy('status').orderBy('substance').execute())
}

export async function selectAllergy(tx: Tx, clientId: string, allergyId: string): Promise<Allergy | undefined> {
  const row = await allergiesOf(tx, clientId).where('id', '=', allergyId).executeTakeFirst()
  return row && Allergy.parse(row)
}

const allergiesOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.allergy')
    .select([
      'client_id as clientId',
      'program_id as programId',
      'id as allergyId',
      'version',
      'data_class as dataClass',
      sealed,
    ])
    .select(['substance', 'reaction', 'severity', 'criticality', 'status', 'source'])
    .where('client_id', '=', clientId)
