import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { dayOf, instantOf } from '../../../words/time-zone.ts'
import type { StageName } from '../../programs/shared.ts'
import type { HeldCase } from '../case/case.sql.ts'
import { refuse } from '../refusals.ts'
import { hasEnded } from './stage.rules.ts'
import { insertTransition, updateStage } from './stage.sql.ts'

export type StageChange = {
  to: StageName
  reason?: string | null
  note?: string | null
  /** The day on which it took place; today when left out. */
  effectiveOn?: CalendarDay | undefined
  backdatedBecause?: string | null
}

const stale = ['chart', 'today', 'timeline', 'clients', 'referrals', 'team']

/** Writes a move that somebody already decided may be made: the case, its transition, one event. Gives the case as it is now. */
export async function changeStage(tx: Tx, held: HeldCase, change: StageChange): Promise<HeldCase> {
  const { house, zone } = contextOf(tx)
  const now = house.clock.now()
  const effectiveOn = change.effectiveOn ?? dayOf(now, zone)
  const since = sinceWhen(held, effectiveOn, now, zone)
  const closedAt = hasEnded(change.to) ? (held.closed_at ?? since) : null
  const update = { stage: change.to, stage_since: since, closed_at: closedAt, version: held.version + 1 }
  if (!(await updateStage(tx, held.id, held.version, update))) throw refuse('stale_edit')
  await insertTransition(tx, held, { ...change, effectiveOn })
  await leaveStageChanged(tx, held, change, since)
  refreshLive(tx, stale)
  return { ...held, ...update }
}

/** A move that took place on an earlier day counts from that day's start, and never from before the stage it left. */
function sinceWhen(held: HeldCase, effectiveOn: CalendarDay, now: Date, zone: string): Date {
  if (effectiveOn === dayOf(now, zone)) return now
  const start = new Date(instantOf(calendarDay(effectiveOn), '00:00', zone))
  return start < held.stage_since ? held.stage_since : start
}

const leaveStageChanged = (tx: Tx, held: HeldCase, change: StageChange, since: Date) =>
  leaveEvent(tx, {
    kind: 'case.stage_changed',
    caseId: held.id,
    clientId: held.client_id,
    programId: held.program_id,
    dataClass: held.data_class,
    subjectId: held.id,
    summary: `cases:moved_to_${change.to}`,
    words: { reason: change.reason ?? null, note: change.note ?? null },
    facts: { from: held.stage, to: change.to, reason: change.reason ?? null, urgency: held.urgency },
    happenedAt: since,
  })
