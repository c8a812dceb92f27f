import { type Insertable, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

/** An instrument that is kept here, with its last turn; null when it had none. */
export type KeptInstrument = {
  id: string
  key: string
  version: string
  title: string
  origin: 'shipped' | 'added'
  shell: boolean
  questionnaire: unknown
  sheet: unknown
  turn: 'published' | 'retired' | null
  turned_at: Date | null
  kept_at: Date
  kept_by_name: string | null
}

const kept = (tx: Tx, where = sql`true`) => sql<KeptInstrument>`
  select i.id, i.key, i.version, i.title, i.origin, i.shell, i.questionnaire, i.sheet, i.kept_at, m.name as kept_by_name,
    t.turn, t.at as turned_at
  from assess.instrument i
  left join staff.member m on m.org_id = i.org_id and m.id = i.kept_by
  left join lateral (
    select turn, at from assess.instrument_turn t
    where t.org_id = i.org_id and t.instrument_id = i.id
    order by t.at desc, t.id desc limit 1) t on true
  where i.org_id = ${contextOf(tx).agencyId} and ${where}
  order by i.key, i.kept_at desc, i.id desc`

const turnedOrAdded = sql`(i.origin = 'added' or t.turn is not null)`

/** Every one that the agency added, and of those that ship whichever was turned; by key, the latest first. */
export const selectKeptInstruments = async (tx: Tx, key?: string): Promise<KeptInstrument[]> =>
  (await kept(tx, key === undefined ? turnedOrAdded : sql`${turnedOrAdded} and i.key = ${key}`).execute(tx)).rows

export const selectInstrument = async (tx: Tx, instrumentId: string): Promise<KeptInstrument | undefined> =>
  (await kept(tx, sql`i.id = ${instrumentId}`).execute(tx)).rows[0]

export const selectByContent = (tx: Tx, key: string, sha256: string) =>
  tx.selectFrom('assess.instrument').select('id').where('key', '=', key).where('sha256', '=', sha256).executeTakeFirst()

export const selectByVersion = (tx: Tx, key: string, version: string) =>
  tx
    .selectFrom('assess.instrument')
    .select('id')
    .where('key', '=', key)
    .where('version', '=', version)
    .where('origin', '=', 'added')
    .executeTakeFirst()

export const insertInstrument = (tx: Tx, row: Insertable<DB['assess.instrument']>) =>
  tx
    .insertInto('assess.instrument')
    .values(row)
    .onConflict((conflict) => conflict.columns(['org_id', 'key', 'sha256']).doNothing())
    .execute()

export const insertTurn = (tx: Tx, row: Insertable<DB['assess.instrument_turn']>) =>
  tx.insertInto('assess.instrument_turn').values(row).execute()
