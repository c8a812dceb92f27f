import type { CalendarDay } from '../../../words/calendar-day.ts'
import type { StageName } from '../../programs/shared.ts'
import { refuse } from '../refusals.ts'
import { hasEnded, mayMove } from './stage.rules.ts'

export type AskedMove = {
  from: StageName
  to: StageName
  /** Stages that the case's pack uses, and where a transfer returns to. */
  used: readonly StageName[]
  cameFrom: StageName | null
  isSupervisor: boolean
  reason: string | null
  /** Titles of the criteria that are not met. */
  missing: readonly string[]
}

const corrections: readonly StageName[] = ['cancelled', 'entered_in_error']

/** Refuses a move that the state machine, the exit criteria or the asker's role do not allow. */
export function refuseUnlessMayMove({ from, to, used, cameFrom, isSupervisor, reason, missing }: AskedMove): void {
  if (to === 'closed' && !hasEnded(from)) throw refuse('close_by_closing', 'to')
  if (hasEnded(from) && !hasEnded(to)) throw refuse('reopen_by_reopening', 'to')
  if (!mayMove(from, to, used, cameFrom)) throw refuse('no_such_move', 'to', { from, to })
  if (corrections.includes(to)) refuseUnlessCorrects(isSupervisor, reason)
  if (missing.length === 0) return
  if (!isSupervisor) throw refuse('criteria_missing', 'to', { missing: missing.join(', ') })
  if (!reason) throw refuse('reason_missing', 'reason')
}

function refuseUnlessCorrects(isSupervisor: boolean, reason: string | null): void {
  if (!isSupervisor) throw refuse('correction_by_supervisor', 'to')
  if (!reason) throw refuse('correction_reason', 'reason')
}

export type AskedDay = {
  effectiveOn: CalendarDay
  today: CalendarDay
  /** When the case came to the stage that it leaves. */
  since: CalendarDay
  stage: StageName
  backdatedBecause: string | null
}

/** A day in the past needs a reason; no day lies ahead, nor before the move that brought the case here. */
export function refuseUnlessDayFits({ effectiveOn, today, since, stage, backdatedBecause }: AskedDay): void {
  if (effectiveOn > today) throw refuse('effective_in_future', 'effectiveOn')
  if (effectiveOn < since) throw refuse('effective_before_last', 'effectiveOn', { stage, day: since })
  if (effectiveOn < today && !backdatedBecause) throw refuse('backdated_without_reason', 'backdatedBecause')
}
