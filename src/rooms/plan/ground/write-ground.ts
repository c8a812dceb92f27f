import { sql } from 'kysely'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf } from '../../../platform/db/transaction.ts'
import { selectGoal } from '../goal/goal.sql.ts'
import { holdPlan, ofCase, refreshPlan } from '../held/held-plan.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { planOf } from '../plan-file/read-plan.ts'
import { refuse } from '../refusals.ts'
import type { NewGround } from './contract.ts'

export const addGround = (by: Caller, caseId: string, ground: NewGround): Promise<PlanFile> =>
  asStaff(by, async (tx, me) => {
    const held = await holdPlan(tx, me, caseId)
    const { groundId, kind, words, inTheirWords, goalId } = ground
    if (goalId && !(await selectGoal(tx, caseId, goalId))) throw refuse('not_there', 'goalId')
    const added = await tx
      .insertInto('plan.ground')
      .values({
        ...ofCase(held),
        id: groundId,
        kind,
        words,
        in_their_words: inTheirWords,
        goal_id: goalId,
        said_at: contextOf(tx).house.clock.now(),
        position: sql`(select coalesce(max(position), 0) + 1 from plan.ground where case_id = ${caseId})`,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows !== 1n) throw refuse('already_written')
    refreshPlan(tx)
    return planOf(tx, me, caseId)
  })

export const endGround = (by: Caller, caseId: string, groundId: string, because: string): Promise<PlanFile> =>
  asStaff(by, async (tx, me) => {
    await holdPlan(tx, me, caseId)
    const ended = await tx
      .updateTable('plan.ground')
      .set({ ended_on: me.today, ended_because: because })
      .where('case_id', '=', caseId)
      .where('id', '=', groundId)
      .where('ended_on', 'is', null)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) throw refuse('not_there')
    refreshPlan(tx)
    return planOf(tx, me, caseId)
  })
