import { type Insertable, sql, type Updateable } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import { lastPlace } from '../held/last-place.ts'

/** False when a row of this key stands already. */
export async function insertStep(tx: Tx, row: Insertable<DB['plan.intervention']>): Promise<boolean> {
  const done = await tx
    .insertInto('plan.intervention')
    .values({ ...row, position: lastPlace('plan.intervention', row.case_id) })
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

/** What one of us still does by a day for a goal. */
export const selectStepsDue = (tx: Tx, goalId: string): Promise<StepRow[]> =>
  tx
    .selectFrom('plan.intervention')
    .selectAll()
    .where('goal_id', '=', goalId)
    .where('owner_kind', '=', 'worker')
    .where('due_on', 'is not', null)
    .where('status', 'in', ['planned', 'active'])
    .orderBy('position')
    .execute()
