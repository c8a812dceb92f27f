import type { Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { askedFor } from '../../people/index.ts'
import { notify } from './notify.ts'
import { tellLeadersOf } from './tell-leaders.ts'

/** Somebody asked for a person whom they may not see: the supervisors of that person's program say who it is. */
export async function onDuplicateAsked(tx: Tx, { clientId, programId, dataClass }: HouseEvent): Promise<void> {
  if (!clientId || !programId) return
  const about = { client_id: clientId, case_id: null, program_id: programId, data_class: dataClass }
  await tellLeadersOf(tx, about, 'supervisor', { summary: 'monitor:notice_duplicate_asked', words: {} })
}

/** Whoever asked is told what was decided, in their own words for the person, and not who decided or where. */
export async function onDuplicateDecided(tx: Tx, { subjectId, facts }: HouseEvent): Promise<void> {
  const { askedBy, name, newcomerId } = await askedFor(tx, subjectId)
  if (askedBy === null) return
  const summary = facts['decision'] === 'same' ? 'monitor:notice_duplicate_same' : 'monitor:notice_duplicate_different'
  await notify(tx, [askedBy], { clientId: newcomerId, summary, words: { askedFor: name } })
}
