import { daysBetween } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { type Comorbidity, comorbiditiesIn, type KnownProblem } from './comorbidity.rules.ts'

/**
 * LACE: the chance of coming back to hospital within 30 days, 0 to 19.
 * Source: van Walraven et al., CMAJ 2010;182(6):551-557 (length of stay, acute admission, comorbidity, emergency visits).
 */
export type LacePart = {
  part: 'length_of_stay' | 'acute_admission' | 'comorbidity' | 'emergency_visits'
  /** Null when the record does not say: not known is not zero. */
  points: number | null
  /** What the points rest on, for the catalogue to say. */
  because: LaceReason
}
export type LaceReason =
  | { kind: 'days'; days: number }
  | { kind: 'acute'; acute: boolean }
  | { kind: 'problems'; problems: { words: string; comorbidity: Comorbidity['id']; points: number }[] }
  | { kind: 'visits'; visits: number }
  | { kind: 'not_known' }

export type Lace = {
  parts: LacePart[]
  /** The sum of what is known. */
  score: number
  /** What it could be at most, were every unknown part at its worst: equal to the score when nothing is missing. */
  atMost: number
  missing: LacePart['part'][]
  band: 'low' | 'moderate' | 'high'
}

export type LaceFacts = {
  /** Instants of the stay; null when not known. */
  startedAt: string | null
  endedAt: string | null
  /** Came in through the emergency department or unplanned; null when not known. */
  acuteAdmission: boolean | null
  /** Null when no problem list came with the record at all. */
  problems: KnownProblem[] | null
  /** Emergency visits in the six months before this admission, not counting the one that led to it; null when not known. */
  emergencyVisits: number | null
}

export const mostPoints = { length_of_stay: 7, acute_admission: 3, comorbidity: 5, emergency_visits: 4 } as const

/** In days of the agency's zone: who came in one evening and went home the next morning stayed one day. */
export function laceOf(facts: LaceFacts, zone: string): Lace {
  const parts = [lengthOfStay(facts, zone), acuteAdmission(facts), comorbidity(facts), emergencyVisits(facts)]
  const missing = parts.filter(({ points }) => points === null).map(({ part }) => part)
  const score = parts.reduce((sum, { points }) => sum + (points ?? 0), 0)
  const atMost = missing.reduce((sum, part) => sum + mostPoints[part], score)
  return { parts, score, atMost, missing, band: bandOf(score) }
}

/** 0-4 low, 5-9 moderate, 10 and more high. */
const bandOf = (score: number): Lace['band'] => (score >= 10 ? 'high' : score >= 5 ? 'moderate' : 'low')

const notKnown = (part: LacePart['part']): LacePart => ({ part, points: null, because: { kind: 'not_known' } })

function lengthOfStay({ startedAt, endedAt }: LaceFacts, zone: string): LacePart {
  if (startedAt === null || endedAt === null || endedAt < startedAt) return notKnown('length_of_stay')
  const days = daysBetween(dayOf(startedAt, zone), dayOf(endedAt, zone))
  return { part: 'length_of_stay', points: pointsForDays(days), because: { kind: 'days', days } }
}

function pointsForDays(days: number): number {
  if (days >= 14) return 7
  if (days >= 7) return 5
  return Math.min(days, 4)
}

function acuteAdmission({ acuteAdmission: acute }: LaceFacts): LacePart {
  if (acute === null) return notKnown('acute_admission')
  return { part: 'acute_admission', points: acute ? 3 : 0, because: { kind: 'acute', acute } }
}

function comorbidity({ problems }: LaceFacts): LacePart {
  if (problems === null) return notKnown('comorbidity')
  const found = comorbiditiesIn(problems)
  const index = found.reduce((sum, one) => sum + one.points, 0)
  return { part: 'comorbidity', points: index >= 4 ? 5 : index, because: { kind: 'problems', problems: found } }
}

function emergencyVisits({ emergencyVisits: visits }: LaceFacts): LacePart {
  if (visits === null) return notKnown('emergency_visits')
  return { part: 'emergency_visits', points: Math.min(visits, 4), because: { kind: 'visits', visits } }
}
