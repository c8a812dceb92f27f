import type { z } from 'zod'
import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { refreshLive } from '../../../platform/live.ts'
import { caseFacts } from '../../cases/index.ts'
import { setGoalAs, setStepAs } from '../../plan/index.ts'
import { refuse } from '../refusals.ts'
import { offered } from './answer-suggestion.ts'
import type * as doors from './contract.ts'
import { stepsOf } from './steps-of.ts'
import { addStepTaken, type SuggestionRow, updateTaken } from './suggestion.sql.ts'

type TakingGoal = z.output<typeof doors.takeSuggestedGoal.body>
type TakingStep = z.output<typeof doors.takeSuggestedStep.body>

/** A goal that a source planned becomes one of the plan, which says who planned it first. */
export const takeSuggestedGoal = (by: Caller, suggestionId: string, { caseId, goal }: TakingGoal) =>
  asStaff(by, async (tx, me) => {
    const one = await offered(tx, suggestionId)
    if (one.kind !== 'goal') throw refuse('not_there')
    await refuseUnlessOfCase(tx, one, caseId)
    await setGoalAs(tx, me, caseId, goal, one.source)
    await updateTaken(tx, one.id, { as: 'goal', by: me.id, goalId: goal.goalId })
    refreshLive(tx, ['suggestions'])
    return { suggestionId, clientId: one.client_id, taskId: null }
  })

/** One activity of a care plan becomes a step; once all of them are taken, the care plan is offered no longer. */
export const takeSuggestedStep = (by: Caller, suggestionId: string, { caseId, step, activity }: TakingStep) =>
  asStaff(by, async (tx, me) => {
    const one = await offered(tx, suggestionId)
    const open = stepsOf(one)
    if (!open.includes(activity)) throw refuse('suggestion_answered')
    await refuseUnlessOfCase(tx, one, caseId)
    await setStepAs(tx, me, caseId, step, one.source)
    await addStepTaken(tx, one.id, activity)
    if (open.length === 1) await updateTaken(tx, one.id, { as: 'step', by: me.id })
    refreshLive(tx, ['suggestions'])
    return { suggestionId, clientId: one.client_id, taskId: null }
  })

/** Of this person; and what is sealed goes into no plan that others read. */
async function refuseUnlessOfCase(tx: Tx, one: SuggestionRow, caseId: string): Promise<void> {
  const { clientId, programId, dataClass } = await caseFacts(tx, caseId)
  if (clientId !== one.client_id) throw refuse('not_there')
  const isKeptApart = one.data_class !== 'general' && (programId !== one.program_id || dataClass !== one.data_class)
  if (isKeptApart) throw refuse('suggestion_sealed')
}
