import { type Insertable, sql, type Updateable } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

/** False when a row of this key stands already. */
export async function insertStep(tx: Tx, row: Insertable<DB['plan.intervention']>): Promise<boolean> {
  const done = await tx
    .insertInto('plan.intervention')
    .values({
      ...row,
      position: sql`(select coalesce(max(position), 0) + 1 from plan.intervention where case_id = ${row.case_id})`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export const selectStep = (tx: Tx, stepId: string) =>
  tx.selectFrom('plan.intervention').selectAll().where('id', '=', stepId).executeTakeFirst()
export type StepRow = NonNullable<Awaited<ReturnType<typeof selectStep>>>

export const updateStep = (tx: Tx, stepId: string, change: Updateable<DB['plan.intervention']>) =>
  tx
    .updateTable('plan.intervention')
    .set({ ...change, version: sql`version + 1` })
    .where('id', '=', stepId)
    .execute()

/** The name of a colleague who works here today. */
export const selectColleague = (tx: Tx, staffId: string, today: string) =>
  tx
    .selectFrom('staff.member')
    .select(['id', 'name'])
    .where('id', '=', staffId)
    .where((of) => of.or([of('left_on', 'is', null), of('left_on', '>', today)]))
    .executeTakeFirst()
