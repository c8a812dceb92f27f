import type { Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { refreshLive } from '../../../platform/live.ts'
import { type HeldCase, refuseUnlessWorksOn, selectCaseToChange } from '../../cases/index.ts'
import { planTopics } from '../plan.topics.ts'
import { refuse } from '../refusals.ts'

/** The case whose plan is written, held until the transaction ends: two who write at once write one after the other. */
export async function holdPlan(tx: Tx, me: Staff, caseId: string): Promise<HeldCase> {
  const held = await selectCaseToChange(tx, caseId)
  if (!held) throw refuse('not_there')
  refuseUnlessWorksOn(me, held)
  if (held.closed_at) throw refuse('case_ended')
  return held
}

export type OfCase = Pick<HeldCase, 'id' | 'client_id' | 'program_id' | 'data_class'>

/** What every row of a plan says of its case. */
export const ofCase = (held: OfCase) => ({
  case_id: held.id,
  client_id: held.client_id,
  program_id: held.program_id,
  data_class: held.data_class,
})

/** The same for an event. */
export const aboutCase = (held: OfCase) => ({
  caseId: held.id,
  clientId: held.client_id,
  programId: held.program_id,
  dataClass: held.data_class,
  function: 'plan' as const,
})

export const refreshPlan = (tx: Tx): void => refreshLive(tx, [...planTopics])
