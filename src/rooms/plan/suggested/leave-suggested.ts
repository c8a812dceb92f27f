import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import { holdPlan, ofCase, refreshPlan } from '../held/held-plan.ts'
import { refuse } from '../refusals.ts'
import type { SuggestedList } from './contract.ts'
import { suggestedOf } from './list-suggested.ts'
import { insertTurn, selectTurns } from './suggested.sql.ts'

/** Left, for the answers that were read: another answer offers it again. */
export const leaveSuggested = (
  by: Caller,
  caseId: string,
  libraryId: string,
  read: readonly string[],
): Promise<SuggestedList> =>
  asStaff(by, async (tx, me) => {
    const held = await holdPlan(tx, me, caseId)
    const offered = (await suggestedOf(tx, caseId)).suggested.find((one) => one.libraryId === libraryId)
    const answers = offered?.answers.map(({ key }) => key).filter((key) => read.includes(key)) ?? []
    if (answers.length === 0) throw refuse('answer_gone')
    const at = contextOf(tx).house.clock.now()
    await insertTurn(tx, { ...ofCase(held), id: newId(), library_id: libraryId, turn: 'left', answers, at })
    refreshPlan(tx)
    return suggestedOf(tx, caseId)
  })

export const offerSuggested = (by: Caller, caseId: string, libraryId: string): Promise<SuggestedList> =>
  asStaff(by, async (tx, me) => {
    const held = await holdPlan(tx, me, caseId)
    const last = (await selectTurns(tx, caseId)).findLast((turn) => turn.library_id === libraryId)
    if (last?.turn !== 'left') throw refuse('not_there')
    const at = contextOf(tx).house.clock.now()
    const { answers } = last
    await insertTurn(tx, { ...ofCase(held), id: newId(), library_id: libraryId, turn: 'offered', answers, at })
    refreshPlan(tx)
    return suggestedOf(tx, caseId)
  })
