import type { Insertable } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

export const insertProgress = (tx: Tx, row: Insertable<DB['plan.goal_progress']>) =>
  tx.insertInto('plan.goal_progress').values(row).execute()

/** How it stood on a day, as far as it is written down. */
export const selectProgressUntil = (tx: Tx, goalId: string, on: string) =>
  tx
    .selectFrom('plan.goal_progress')
    .select(['value', 'level', 'achievement'])
    .where('goal_id', '=', goalId)
    .where('happened_on', '<=', on)
    .orderBy('happened_on', 'desc')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Whether something later is written down already. */
export const selectProgressAfter = (tx: Tx, goalId: string, on: string) =>
  tx
    .selectFrom('plan.goal_progress')
    .select('id')
    .where('goal_id', '=', goalId)
    .where('happened_on', '>', on)
    .limit(1)
    .executeTakeFirst()
