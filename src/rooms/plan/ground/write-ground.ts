import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf } from '../../../platform/db/transaction.ts'
import { selectGoal } from '../goal/goal.sql.ts'
import { changePlan } from '../held/change-plan.ts'
import { ofCase } from '../held/held-plan.ts'
import { lastPlace } from '../held/last-place.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { refuse } from '../refusals.ts'
import type { NewGround } from './contract.ts'

export const addGround = (by: Caller, caseId: string, ground: NewGround): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, held }) => {
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
        position: lastPlace('plan.ground', caseId),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows !== 1n) throw refuse('already_written')
  })

export const endGround = (by: Caller, caseId: string, groundId: string, because: string): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx, me }) => {
    const ended = await tx
      .updateTable('plan.ground')
      .set({ ended_on: me.today, ended_because: because })
      .where('case_id', '=', caseId)
      .where('id', '=', groundId)
      .where('ended_on', 'is', null)
      .executeTakeFirst()
    if (ended.numUpdatedRows === 0n) throw refuse('not_there')
  })
