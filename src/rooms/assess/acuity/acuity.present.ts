import { z } from 'zod'
import { displayName } from '../../../words/person-name.ts'
import { dayOf } from '../../../words/time-zone.ts'
import type { LayeredPack } from '../../programs/shared.ts'
import { say } from '../en.ts'
import { presentLace } from '../lace/lace.present.ts'
import { acuityDomains, type Prefilled } from './acuity.rules.ts'
import { acuitySection } from './acuity.schema.ts'
import type { ScoreRow } from './acuity.sql.ts'
import { AcuityFile, type AcuityScore, Reasons, Scores, TierNumber } from './contract.ts'
import { tierMeanings } from './tier-meaning.ts'
import type { SaidByRecord } from './what-the-record-says.ts'

export type Shown = {
  caseId: string
  clientId: string
  name: { given: string; family: string; preferred: string | null }
  pack: LayeredPack
  said: SaidByRecord
  scores: ScoreRow[]
  zone: string
  mayOverrideBy: number
}

export function presentAcuity({ caseId, clientId, name, pack, said, scores, zone, mayOverrideBy }: Shown): AcuityFile {
  const history = scores.map((row) => presentScore(row, zone))
  return AcuityFile.parse({
    caseId,
    clientId,
    clientName: displayName(name),
    domains: domainsOf(pack, said, history[0]),
    tiers: tierMeanings(pack),
    lace: presentLace(pack, said),
    history,
    mayOverrideBy,
  })
}

function domainsOf(pack: LayeredPack, { prefilled }: SaidByRecord, before: AcuityScore | undefined) {
  const written = acuitySection.of(pack).domains
  return acuityDomains.map((domain) => {
    const words = written.find(({ id }) => id === domain)
    const known = prefilled.find((one) => one.domain === domain)
    return {
      domain,
      title: words?.title ?? say(`domain_${domain}`),
      levels: words?.levels ?? [say('level_0'), say('level_1'), say('level_2'), say('level_3')],
      prefilled: known ? presentPrefilled(known) : null,
      before: before?.domains[domain] ?? null,
    }
  })
}

/** What the record or the answers say, in words. */
export const becauseOf = (known: Prefilled): string =>
  known.from === 'record' ? say(known.because) : say('prefill_answers', { title: known.title, said: known.said })

const presentPrefilled = (known: Prefilled) => ({
  points: known.points,
  because: becauseOf(known),
  answers: known.from === 'answers' ? { assessmentId: known.assessmentId, on: known.on } : null,
})

const KeptLace = z.object({ score: z.number().int() }).nullable().catch(null)

const presentScore = (row: ScoreRow, zone: string): AcuityScore => ({
  acuityId: row.id,
  on: dayOf(row.scored_at, zone),
  at: row.scored_at.toISOString(),
  by: row.by_name,
  total: row.total,
  computedTier: TierNumber.parse(row.computed_tier),
  tier: TierNumber.parse(row.tier),
  imminentSafety: row.imminent_safety,
  overrideBecause: row.override_because,
  domains: Scores.parse(row.domains),
  reasons: Reasons.parse(row.reasons),
  laceScore: KeptLace.parse(row.lace)?.score ?? null,
})
