import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sealed } from '../sealed.ts'
import { Identifier } from './contract.ts'

/** Those that hold first; what ended stays in the record, and still finds the person. */
export async function selectIdentifiers(tx: Tx, clientId: string): Promise<Identifier[]> {
  const rows = await identifiersOf(tx, clientId)
    .orderBy('ended_on', (by) => by.desc().nullsFirst())
    .orderBy('type')
    .orderBy('value')
    .execute()
  return z.array(Identifier).parse(rows)
}

export async function selectIdentifier(tx: Tx, clientId: string, identifierId: string) {
  const row = await identifiersOf(tx, clientId).where('id', '=', identifierId).executeTakeFirst()
  return row && Identifier.parse(row)
}

const identifiersOf = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.identifier')
    .select(['client_id as clientId', 'program_id as programId', 'id as identifierId', 'version'])
    .select(['data_class as dataClass', sealed, 'system', 'type', 'value', 'ended_on as endedOn'])
    .where('client_id', '=', clientId)

type Number = Pick<Identifier, 'system' | 'type' | 'value'>

/** Whether another row of this person says the same number. */
export async function standsAlready(tx: Tx, clientId: string, said: Number, butId: string): Promise<boolean> {
  const same = await tx
    .selectFrom('people.identifier')
    .select('id')
    .where('client_id', '=', clientId)
    .where('system', '=', said.system)
    .where('type', '=', said.type)
    .where('value', '=', said.value)
    .where('id', '<>', butId)
    .executeTakeFirst()
  return same !== undefined
}
