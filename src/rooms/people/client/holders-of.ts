import { sql } from 'kysely'
import { asSystemWithin, type Tx } from '../../../platform/db/transaction.ts'

/** Somebody who holds one of the identifiers that were asked for. */
export type Holder = {
  clientId: string
  programId: string
  system: string
  type: string
  value: string
  given: string
  family: string
  birthDate: string | null
  /** Known only to their own program: nobody elsewhere may learn that they are known. */
  sealed: boolean
}

/** Who holds any of these, over the whole agency. An identifier that no system gave out is nobody's. */
export function holdersOf(tx: Tx, identifiers: readonly { system: string; value: string }[]): Promise<Holder[]> {
  const asked = JSON.stringify(identifiers.filter(({ system }) => system !== ''))
  return asSystemWithin(tx, 'identifier', async () => {
    const { rows } = await sql<Holder>`
      select distinct c.id as "clientId", c.program_id as "programId", i.system, i.type, i.value,
        c.given, c.family, c.birth_date as "birthDate", (c.data_class <> 'general' or c.sealed_at is not null) as sealed
      from jsonb_to_recordset(${asked}::jsonb) as asked (system text, value text)
      join people.identifier i on i.org_id = app.org_id() and i.value = asked.value and i.system = asked.system
      join people.client held on held.org_id = i.org_id and held.id = i.client_id
      join people.client c on c.org_id = i.org_id and c.id = coalesce(held.merged_into, held.id)`.execute(tx)
    return rows
  })
}
