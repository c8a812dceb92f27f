import type { z } from 'zod'
import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { refreshLive } from '../../../platform/live.ts'
import { setTaskAs } from '../../monitor/index.ts'
import { refuse } from '../refusals.ts'
import type { takeSuggestion as takeDoor } from './contract.ts'
import { type SuggestionRow, selectSuggestion, updateTaken } from './suggestion.sql.ts'

type Taking = z.output<typeof takeDoor.body>

/** Makes a task of what a hospital planned: an obligation like the others, due to whoever is named. */
export const takeSuggestion = (by: Caller, suggestionId: string, taking: Taking) =>
  asStaff(by, async (tx, me) => {
    const { id, client_id: clientId, words } = await offered(tx, suggestionId)
    const { id: taskId } = await setTaskAs(tx, me, { ...taking, clientId, title: taking.title ?? words.slice(0, 300) })
    await updateTaken(tx, id, { as: 'task', by: me.id, taskId })
    refreshLive(tx, ['suggestions'])
    return { suggestionId, clientId, taskId }
  })

const workers = ['case_manager', 'intake', 'supervisor', 'director']

/** Nothing is made of it. Auditors and privacy officers read only. */
export const leaveSuggestion = (by: Caller, suggestionId: string) =>
  asStaff(by, async (tx, me) => {
    refuseUnlessRole(me, workers)
    const { id, client_id: clientId } = await offered(tx, suggestionId)
    await updateTaken(tx, id, { as: 'left', by: me.id })
    refreshLive(tx, ['suggestions'])
    return { suggestionId, clientId, taskId: null }
  })

export async function offered(tx: Tx, id: string): Promise<SuggestionRow> {
  const row = await selectSuggestion(tx, id)
  if (!row) throw refuse('not_there')
  if (row.taken_as) throw refuse('suggestion_answered')
  return row
}
