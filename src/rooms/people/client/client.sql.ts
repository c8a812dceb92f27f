import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { sealed } from '../sealed.ts'
import { Client, type waysToFind } from './contract.ts'
import type { Sought } from './search.rules.ts'

/** The person as the contract shows them; undefined when there is nobody whom the caller may see. */
export async function selectClient(tx: Tx, clientId: string): Promise<Client | undefined> {
  const row = await tx
    .selectFrom('people.client')
    .select([
      'id as clientId',
      'program_id as programId',
      'record_number as recordNumber',
      'version',
      'data_class as dataClass',
      sealed,
    ])
    .select(['given', 'family', 'preferred', 'pronouns', 'birth_date as birthDate', 'sex', 'language', 'deceased'])
    .select(['interpreter_needed as interpreterNeeded', 'died_at as diedAt', 'name_unknown as nameUnknown'])
    .where('id', '=', clientId)
    .executeTakeFirst()
  return row && Client.parse(row)
}

export type Hit = {
  client_id: string
  record_number: string
  given: string
  family: string
  preferred: string | null
  birth_date: string | null
  why: (typeof waysToFind)[number]
  said: string | null
}

/** Best first; somebody found in two ways stands here twice. */
export async function selectFound(tx: Tx, sought: Sought): Promise<Hit[]> {
  const { words, births, birthStart, partOfNumber, code, recordNumber } = sought
  const { rows } = await sql<Hit>`
    select client_id, record_number, given, family, preferred, birth_date, why, said
    from people.found_clients(${words}, ${births}::text[], ${birthStart}, ${partOfNumber}, ${code}, ${recordNumber})`.execute(
    tx,
  )
  return rows
}

export async function selectClientClass(tx: Tx, clientId: string): Promise<string> {
  const { data_class } = await tx
    .selectFrom('people.client')
    .select('data_class')
    .where('id', '=', clientId)
    .executeTakeFirstOrThrow()
  return data_class
}
