import { type Insertable, sql } from 'kysely'
import { z } from 'zod'
import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import { sealedOf } from '../sealed.ts'
import { HouseholdMember } from './contract.ts'

export const selectHeld = (tx: Tx, householdId: string) =>
  tx.selectFrom('people.household').select(['id', 'version']).where('id', '=', householdId).executeTakeFirst()

/** The same, and nobody else changes it until this transaction ends. */
export const selectHeldToChange = (tx: Tx, householdId: string) =>
  tx
    .selectFrom('people.household')
    .select(['id', 'program_id', 'version'])
    .where('id', '=', householdId)
    .forUpdate()
    .executeTakeFirst()

export const raiseVersion = (tx: Tx, householdId: string) =>
  tx.updateTable('people.household').set({ version: sql`version + 1` }).where('id', '=', householdId).execute()

const headFirst = sql`array_position(array['head', 'spouse_or_partner', 'child', 'other_relative', 'unrelated'], m.role)`

/** Every row of a household that counts, as far as the reader may see the person. */
export async function selectMembers(tx: Tx, householdId: string): Promise<HouseholdMember[]> {
  const rows = await tx
    .selectFrom('people.household_member as m')
    .innerJoin('people.client as c', (join) =>
      join.onRef('c.org_id', '=', 'm.org_id').onRef('c.id', '=', 'm.client_id'),
    )
    .select(['m.id as memberId', 'm.client_id as clientId', 'm.program_id as programId', 'm.role', sealedOf('m')])
    .select(['m.from_day as fromDay', 'm.until_day as untilDay', 'm.ended_because as endedBecause'])
    .select(['c.record_number as recordNumber', 'c.given', 'c.family', 'c.preferred', 'c.birth_date as birthDate'])
    .where('m.household_id', '=', householdId)
    .where('m.mistake', 'is', null)
    .orderBy(headFirst)
    .orderBy('c.birth_date')
    .orderBy('m.id')
    .execute()
  return z.array(HouseholdMember).parse(rows)
}

/** Who belongs to it on this day, as far as the reader may see the person. */
export async function selectSeenIn(tx: Tx, householdId: string, day: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('people.household_member as m')
    .innerJoin('people.client as c', (join) =>
      join.onRef('c.org_id', '=', 'm.org_id').onRef('c.id', '=', 'm.client_id'),
    )
    .select('m.client_id')
    .where('m.household_id', '=', householdId)
    .where('m.mistake', 'is', null)
    .where('m.from_day', '<=', day)
    .where((of) => of.or([of('m.until_day', 'is', null), of('m.until_day', '>=', day)]))
    .execute()
  return rows.map(({ client_id }) => client_id)
}

/** The household to which somebody belongs on this day; undefined when the reader may know of none. */
export async function selectHouseholdOf(tx: Tx, clientId: string, day: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('people.household_member')
    .select('household_id')
    .where('client_id', '=', clientId)
    .where('mistake', 'is', null)
    .where('from_day', '<=', day)
    .where((of) => of.or([of('until_day', 'is', null), of('until_day', '>=', day)]))
    .executeTakeFirst()
  return row?.household_id
}

/**
 * How many belong to it whom the reader does not see. Whoever hides an address is not counted, nor who is known of only
 * in a sealed class: that there is somebody more would tell where they are.
 */
export const countUnseen = (tx: Tx, householdId: string, seen: readonly string[]): Promise<number> =>
  asSystemWithin(tx, 'household', async () => {
    const { rows } = await sql<{ unseen: number }>`
      select count(distinct m.client_id)::int as unseen from people.household_member m
      where m.org_id = ${contextOf(tx).agencyId} and m.household_id = ${householdId} and m.mistake is null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
        and m.data_class = 'general' and m.shield is null and m.client_id <> all(${[...seen]}::uuid[])
        and not exists (select from people.address a where a.org_id = m.org_id and a.client_id = m.client_id
          and a.confidential and (a.until_day is null or a.until_day >= app.today()))`.execute(tx)
    return rows[0]?.unseen ?? 0
  })

export async function selectShield(tx: Tx, memberId: string): Promise<string | null> {
  const row = tx.selectFrom('people.household_member').select('shield').where('id', '=', memberId)
  return (await row.executeTakeFirst())?.shield ?? null
}

export const insertMember = (tx: Tx, row: Insertable<DB['people.household_member']>) =>
  tx.insertInto('people.household_member').values(row).execute()

type Change = { role?: string; from_day?: string; until_day?: string | null; ended_because?: string; mistake?: string }

export const updateMember = (tx: Tx, memberId: string, change: Change) =>
  tx.updateTable('people.household_member').set(change).where('id', '=', memberId).execute()
