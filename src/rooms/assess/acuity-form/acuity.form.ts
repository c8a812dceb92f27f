import { z } from 'zod'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { acuityDomains, refuseUnlessMayOverride, type Tier, tierOf, totalOf } from '../acuity/acuity.rules.ts'
import {
  type AcuityFile,
  type ConfirmingAcuity,
  DomainName,
  Points,
  type Reasons,
  Scores,
  TierNumber,
} from '../acuity/contract.ts'
import { say } from '../en.ts'

/** What stands in the form: null is a domain that nobody scored yet, and never a zero. */
export const TypedAcuity = z.object({
  points: z.record(DomainName, Points.nullable()),
  /** The scorer's own words on a domain. */
  reasons: z.partialRecord(DomainName, z.string()),
  imminentSafety: z.boolean(),
  /** Another tier than the score gives. */
  tier: TierNumber.nullable(),
  overrideBecause: z.string(),
})
export type TypedAcuity = z.infer<typeof TypedAcuity>

/** Begins with what the record says; the rest is open. */
export function beginAcuity({ domains }: AcuityFile): TypedAcuity {
  const points = Object.fromEntries(domains.map(({ domain, prefilled }) => [domain, prefilled?.points ?? null]))
  return TypedAcuity.parse({ points, reasons: {}, imminentSafety: false, tier: null, overrideBecause: '' })
}

export type Standing = {
  answered: number
  total: number /** Null until all ten are scored, unless somebody is in danger. */
  computed: Tier | null
}

/** The sum so far, and the tier once every domain is scored. */
export function standingOf({ points, imminentSafety }: TypedAcuity, { tiers }: AcuityFile): Standing {
  const answered = acuityDomains.filter((domain) => points[domain] !== null).length
  const total = acuityDomains.reduce((sum, domain) => sum + (points[domain] ?? 0), 0)
  const whole = Scores.safeParse(points)
  if (imminentSafety) return { answered, total, computed: 5 }
  return {
    answered,
    total: whole.success ? totalOf(whole.data) : total,
    computed: whole.success ? tierOf(whole.data, false, tiers) : null,
  }
}

export type ReadAcuity = { ok: true; body: ConfirmingAcuity } | { ok: false; problems: Problems }

export function readAcuityForm(typed: TypedAcuity, file: AcuityFile): ReadAcuity {
  const whole = Scores.safeParse(typed.points)
  const { computed } = standingOf(typed, file)
  if (!whole.success || computed === null) return { ok: false, problems: openDomains(typed, file) }
  const tier = typed.tier ?? computed
  const overrideBecause = tier === computed ? null : typed.overrideBecause.trim() || null
  const problems = overrideProblems(computed, tier, overrideBecause, file.mayOverrideBy)
  if (problems) return { ok: false, problems }
  const { imminentSafety } = typed
  return {
    ok: true,
    body: { domains: whole.data, reasons: writtenReasons(typed), imminentSafety, tier, overrideBecause },
  }
}

const writtenReasons = ({ reasons }: TypedAcuity): Reasons =>
  Object.fromEntries(
    Object.entries(reasons).flatMap(([domain, words]) => (words.trim() ? [[domain, words.trim()]] : [])),
  )

/** What another draft of the same says, to be read beside this one: its points where they differ, and its reason. */
export function draftWords(other: TypedAcuity, mine: TypedAcuity, { domains }: AcuityFile): string {
  const differing = domains.filter(({ domain }) => other.points[domain] !== mine.points[domain])
  const points = differing.map(({ domain, title }) =>
    say('draft_points', { domain: title, points: other.points[domain] ?? say('not_scored') }),
  )
  const reasons = domains.flatMap(({ domain, title }) => {
    const words = other.reasons[domain]
    return words && words !== mine.reasons[domain] ? [say('draft_reason', { domain: title, words })] : []
  })
  return [...points, ...reasons, ...(other.imminentSafety ? [say('imminent_safety')] : []), other.overrideBecause]
    .filter((words) => words !== '')
    .join('; ')
}

/** Tiers that I may choose around the one that the score gives. */
export const tiersWithin = ({ tiers, mayOverrideBy }: AcuityFile, computed: Tier): AcuityFile['tiers'] =>
  tiers.filter(({ tier }) => Math.abs(tier - computed) <= mayOverrideBy)

function openDomains({ points }: TypedAcuity, { domains }: AcuityFile): Problems {
  const open = domains.filter(({ domain }) => points[domain] === null)
  return Object.fromEntries(open.map(({ domain, title }) => [domain, say('needs_points', { domain: title })]))
}

function overrideProblems(computed: Tier, tier: Tier, because: string | null, mayBy: number): Problems | null {
  try {
    refuseUnlessMayOverride(computed, tier, because, mayBy > 1)
    return null
  } catch (refusal) {
    const problems = problemsOf(refusal)
    if (!problems) throw refusal
    return problems
  }
}
