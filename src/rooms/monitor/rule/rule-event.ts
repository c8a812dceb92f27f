import { CalendarDay } from '../../../words/calendar-day.ts'
import { type Instant, instantOf } from '../../../words/time-zone.ts'
import type { Fact, FactualEvent, StageName } from '../../programs/shared.ts'
import type { Clock } from '../obligation/late.rules.ts'
import type { LayeredRule } from './rule.schema.ts'

/** An event as the rules read it; one of the house fits as it is. */
export type RuleEvent = FactualEvent & {
  id: string
  /** When it took place. */
  happenedAt: Instant
  /** When it was entered; when it took place, where it is left out. */
  recordedAt?: Instant
  subjectId?: string | null
  byStaff?: string | null
  /** The event that this one takes back. */
  undoes?: string | null
}

/** How the case stands after the event. */
export type CaseFacts = {
  caseId: string
  clientId: string
  programId: string
  stage: StageName
  /** Null until acuity was confirmed. */
  tier: number | null
  open: boolean
  primaryId: string | null
  /** Who carried it before this event, where it changed hands. */
  previousPrimaryId?: string | null
  screenerId?: string | null
  supervisorId?: string | null
}

/** Everything the rules stand on beside the event and the obligations. */
export type Ground = { rules: readonly LayeredRule[]; caseFacts: CaseFacts; clock: Clock }

/** The moment that a fact holds, or the one at which the event took place. A fact may be a day: then its noon. */
export function momentOf(event: RuleEvent, zone: string, fact = 'happenedAt'): Instant {
  const named: Fact = event.facts[fact] ?? null
  if (typeof named !== 'string' || Number.isNaN(Date.parse(named))) return inUtc(event.happenedAt)
  const day = CalendarDay.safeParse(named)
  return day.success ? instantOf(day.data, '12:00', zone) : inUtc(named)
}

export const recordedMomentOf = (event: RuleEvent): Instant => inUtc(event.recordedAt ?? event.happenedAt)

export const isBefore = (one: Instant, other: Instant): boolean => Date.parse(one) < Date.parse(other)

const inUtc = (at: Instant): Instant => new Date(at).toISOString()
