import type { Insertable } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

export const insertProgress = (tx: Tx, row: Insertable<DB['plan.goal_progress']>) =>
  tx.insertInto('plan.goal_progress').values(row).execute()

export const selectLastProgress = (tx: Tx, goalId: string) =>
  tx
    .selectFrom('plan.goal_progress')
    .select(['value', 'level', 'direction'])
    .where('goal_id', '=', goalId)
    .orderBy('happened_on', 'desc')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
