import type { CalendarDay } from '../../../words/calendar-day.ts'
import type { InformalSupport, Lives } from '../../people/support-network/contract.ts'
import { refuse } from '../refusals.ts'

/** The ten domains, each 0 (no concern) to 3 (severe). */
export const acuityDomains = [
  'safety',
  'medical',
  'behavioral_health',
  'function',
  'housing',
  'income',
  'support',
  'engagement',
  'legal',
  'transitions',
] as const
export type AcuityDomain = (typeof acuityDomains)[number]
export type Points = 0 | 1 | 2 | 3
export type Tier = 1 | 2 | 3 | 4 | 5
export type DomainScores = Record<AcuityDomain, Points>

/** From which sum a tier begins; the pack's data. */
export type TierBand = { tier: Tier; from: number }

/** The tier that the sum gives; imminent danger is always the highest. */
export function tierOf(scores: DomainScores, imminentSafety: boolean, bands: readonly TierBand[]): Tier {
  if (imminentSafety) return 5
  const total = totalOf(scores)
  const reached = bands.filter(({ from }) => total >= from).toSorted((one, other) => other.from - one.from)
  return reached[0]?.tier ?? 1
}

export const totalOf = (scores: DomainScores): number => acuityDomains.reduce((sum, domain) => sum + scores[domain], 0)

/** A worker may move the tier by one with a reason; a supervisor by any number. Nobody moves it without a reason. */
export function refuseUnlessMayOverride(
  computed: Tier,
  chosen: Tier,
  because: string | null,
  isSupervisor: boolean,
): void {
  if (chosen === computed) return
  if (!because) throw refuse('override_without_reason', 'overrideBecause')
  if (!isSupervisor && Math.abs(chosen - computed) > 1) throw refuse('override_too_far', 'tier')
}

export type PrefillFacts = {
  /** Whole days since the last inpatient stay ended; null when there was none. */
  daysSinceStay: number | null
  /** Stays that ended in the last 30 days. */
  staysInMonth: number
  informalSupport: InformalSupport | null
  lives: Lives | null
}
export type PrefillReason =
  | 'prefill_stay'
  | 'prefill_two_stays'
  | 'prefill_nobody'
  | 'prefill_strong_support'
  | 'prefill_unhoused'

/** Points that need not be asked again, and where they are from. */
export type Prefilled = { domain: AcuityDomain; points: Points } & (
  | { from: 'record'; because: PrefillReason }
  | { from: 'answers'; title: string; said: string; on: CalendarDay; assessmentId: string }
)

/** What the record already answers. The worker sees why, and may change it. R05: nobody at home raises acuity. */
export function prefill(facts: PrefillFacts): Prefilled[] {
  return [transitions(facts), support(facts), housing(facts)].flatMap((one) => one ?? [])
}

/** One reason a domain: of several the one with most points, so that nothing is played down by the order of asking. */
export function weightiest(known: readonly Prefilled[]): Prefilled[] {
  return acuityDomains.flatMap((domain) => {
    const [first] = known.filter((one) => one.domain === domain).toSorted((one, other) => other.points - one.points)
    return first ?? []
  })
}

function transitions({ daysSinceStay, staysInMonth }: PrefillFacts): Prefilled | null {
  if (staysInMonth > 1) return { domain: 'transitions', points: 3, from: 'record', because: 'prefill_two_stays' }
  if (daysSinceStay !== null && daysSinceStay <= 30)
    return { domain: 'transitions', points: 2, from: 'record', because: 'prefill_stay' }
  return null
}

function support({ informalSupport, lives }: PrefillFacts): Prefilled | null {
  if (informalSupport === 'none')
    return { domain: 'support', points: lives === 'alone' ? 3 : 2, from: 'record', because: 'prefill_nobody' }
  if (informalSupport === 'strong')
    return { domain: 'support', points: 0, from: 'record', because: 'prefill_strong_support' }
  return null
}

function housing({ lives }: PrefillFacts): Prefilled | null {
  return lives === 'unhoused' ? { domain: 'housing', points: 3, from: 'record', because: 'prefill_unhoused' } : null
}
