import { type Insertable, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import { newId } from '../../../words/ids.ts'
import { HouseholdNeed } from './contract.ts'

/**
 * What is still needed first, then what was met, the latest first. Only for whom the reader may see,
 * of those who belong to the household today.
 */
export async function selectNeeds(tx: Tx, householdId: string): Promise<HouseholdNeed[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select n.id as "needId", n.words, n.since_day as "sinceDay", n.met_on as "metOn", n.version,
      array_agg(m.client_id order by m.id) as members
    from people.household_need n
    join people.household_need_member m on m.org_id = n.org_id and m.need_id = n.id and m.until_day is null
    join people.client c on c.org_id = m.org_id and c.id = m.client_id
    where n.org_id = app.org_id() and n.household_id = ${householdId}
      and exists (select from people.household_member h where h.org_id = n.org_id and h.household_id = n.household_id
        and h.client_id = m.client_id and h.mistake is null
        and h.from_day <= app.today() and (h.until_day is null or h.until_day >= app.today()))
    group by n.org_id, n.id
    order by n.met_on is not null, n.met_on desc, n.since_day desc, n.id`.execute(tx)
  return z.array(HouseholdNeed).parse(rows)
}

export const selectNeed = async (tx: Tx, householdId: string, needId: string): Promise<HouseholdNeed | undefined> =>
  (await selectNeeds(tx, householdId)).find((one) => one.needId === needId)

/** For whom it ever was, of those whom the reader may see. */
export const selectNeedMembers = (tx: Tx, needId: string) =>
  tx
    .selectFrom('people.household_need_member')
    .select(['id', 'client_id', 'program_id', 'data_class', 'until_day'])
    .orderBy('id')
    .where('need_id', '=', needId)
    .execute()

type NewMember = Omit<Insertable<DB['people.household_need_member']>, 'id'>

export const insertNeedMember = (tx: Tx, row: NewMember) =>
  tx
    .insertInto('people.household_need_member')
    .values({ id: newId(), ...row })
    .execute()
