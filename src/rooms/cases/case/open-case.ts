import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { packOfProgram } from '../../programs/index.ts'
import { endSight, grantSight } from '../../staff/index.ts'
import { markIfInBed } from '../flag/on-stay-told.ts'
import { insertTransition } from '../stage/stage.sql.ts'
import { insertCase } from './case.sql.ts'

export type NewCase = {
  id: string
  clientId: string
  programId: string
  dataClass?: string
  urgency: 'routine' | 'urgent' | 'emergency'
  /** The version of the pack that the case begins under and keeps until it is moved on purpose; today's when left out. */
  packVersion?: string
}

/**
 * Opens a case at 'referred': the program's supervisors see it from now on, its intake until somebody carries it.
 * The sight of whoever brought the person in ends: from now on it follows the case.
 */
export async function openCase(tx: Tx, { urgency, ...opened }: NewCase): Promise<void> {
  const { house, zone } = contextOf(tx)
  const { clientId, programId, dataClass = 'general' } = opened
  const now = house.clock.now()
  const sight = { programId, clientId, subjectId: opened.id }
  await endSight(tx, clientId, 'intake')
  await grantSight(tx, { ...sight, reason: 'enrolled' })
  await grantSight(tx, { ...sight, reason: 'intake' })
  const of = { client_id: clientId, program_id: programId, data_class: dataClass }
  const packVersion = opened.packVersion ?? (await packOfProgram(tx, programId)).version
  const begins = { stage: 'referred', stage_since: now, opened_at: now, urgency, pack_version: packVersion }
  await insertCase(tx, { id: opened.id, ...of, ...begins })
  await insertTransition(tx, { id: opened.id, ...of, stage: null }, { to: 'referred', effectiveOn: dayOf(now, zone) })
  await leaveEvent(tx, {
    kind: 'case.stage_changed',
    caseId: opened.id,
    clientId,
    programId,
    dataClass,
    subjectId: opened.id,
    summary: 'cases:opened',
    facts: { from: null, to: 'referred', reason: null, urgency },
  })
  await asSystemWithin(tx, 'stay', () => markIfInBed(tx, clientId, { id: opened.id, programId }))
  refreshLive(tx, ['referrals', 'clients', 'chart'])
}
