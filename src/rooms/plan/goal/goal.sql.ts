import { type Insertable, sql, type Updateable } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import { lastPlace } from '../held/last-place.ts'
import type { Achievement } from '../plan-file/goal.ts'
import type { GoalBody } from './contract.ts'

/** False when a row of this key stands already. */
export async function insertGoal(tx: Tx, row: Insertable<DB['plan.goal']>): Promise<boolean> {
  const done = await tx
    .insertInto('plan.goal')
    .values({ ...row, position: lastPlace('plan.goal', row.case_id) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export const selectGoal = (tx: Tx, caseId: string, goalId: string) =>
  tx.selectFrom('plan.goal').selectAll().where('case_id', '=', caseId).where('id', '=', goalId).executeTakeFirst()
export type GoalRow = NonNullable<Awaited<ReturnType<typeof selectGoal>>>

export const updateGoal = (tx: Tx, goalId: string, change: Updateable<DB['plan.goal']>) =>
  tx
    .updateTable('plan.goal')
    .set({ ...change, version: sql`version + 1` })
    .where('id', '=', goalId)
    .execute()

/** How far it came. Nobody's edit of its words is stale because of it. */
export const updateAchievement = (tx: Tx, goalId: string, achievement: Achievement) =>
  tx.updateTable('plan.goal').set({ achievement }).where('id', '=', goalId).execute()

/** What the form asks, as columns. What another measure would need stays empty. */
export const columnsOf = (goal: GoalBody) => {
  const isNumber = goal.measureKind === 'number'
  return {
    words: goal.words,
    statement: goal.statement || null,
    measure_kind: goal.measureKind,
    measure: goal.measure,
    unit: isNumber ? goal.unit : null,
    baseline: isNumber ? goal.baseline : null,
    target: isNumber ? goal.target : null,
    better: isNumber ? goal.better : null,
    gas_levels: goal.measureKind === 'gas' ? JSON.stringify(goal.gasLevels) : null,
    target_on: goal.targetOn,
  }
}

export async function insertMilestone(tx: Tx, row: Insertable<DB['plan.milestone']>): Promise<boolean> {
  const done = await tx
    .insertInto('plan.milestone')
    .values({ ...row, position: lastPlace('plan.milestone', row.case_id) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export const updateMilestone = (tx: Tx, caseId: string, id: string, change: Updateable<DB['plan.milestone']>) =>
  tx.updateTable('plan.milestone').set(change).where('case_id', '=', caseId).where('id', '=', id).executeTakeFirst()
