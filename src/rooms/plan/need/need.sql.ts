import { type Insertable, sql, type Updateable } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import { lastPlace } from '../held/last-place.ts'

/** False when a row of this key stands already. */
export async function insertNeed(tx: Tx, row: Insertable<DB['plan.need']>): Promise<boolean> {
  const done = await tx
    .insertInto('plan.need')
    .values({ ...row, position: lastPlace('plan.need', row.case_id) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export const selectNeed = (tx: Tx, caseId: string, needId: string) =>
  tx.selectFrom('plan.need').selectAll().where('case_id', '=', caseId).where('id', '=', needId).executeTakeFirst()

export const updateNeed = (tx: Tx, needId: string, change: Updateable<DB['plan.need']>) =>
  tx
    .updateTable('plan.need')
    .set({ ...change, version: sql`version + 1` })
    .where('id', '=', needId)
    .execute()

export const insertDecision = (tx: Tx, row: Insertable<DB['plan.need_decision']>) =>
  tx.insertInto('plan.need_decision').values(row).execute()
