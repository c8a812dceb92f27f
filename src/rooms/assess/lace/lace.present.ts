import type { LayeredPack } from '../../programs/shared.ts'
import { acuitySection } from '../acuity/acuity.schema.ts'
import type { SaidByRecord } from '../acuity/what-the-record-says.ts'
import { say } from '../en.ts'
import { type Lace, type LaceReason, mostPoints } from './lace.rules.ts'

/** Every part of LACE in words, with its band as the pack draws it; null where the record has no stay. */
export function presentLace(pack: LayeredPack, { lace, stay }: SaidByRecord) {
  if (!lace || !stay) return null
  const band = acuitySection
    .of(pack)
    .lace_bands.filter(({ from }) => lace.score >= from)
    .toSorted((one, other) => other.from - one.from)[0]
  return {
    parts: lace.parts.map(({ part, points, because }) => ({
      part,
      title: say(`lace_${part}`),
      points,
      most: mostPoints[part],
      because: wordsOf(because, part),
    })),
    score: lace.score,
    atMost: lace.atMost,
    band: lace.band,
    bandTitle: band?.title ?? say(`band_${lace.band}`),
    source: band?.source.citation ?? null,
    stay,
  }
}

function wordsOf(because: LaceReason, part: Lace['parts'][number]['part']): string {
  switch (because.kind) {
    case 'days':
      return say('lace_days', { count: because.days })
    case 'acute':
      return say(because.acute ? 'lace_acute' : 'lace_planned')
    case 'visits':
      return say('lace_visits', { count: because.visits })
    case 'problems':
      return because.problems.length === 0 ? say('lace_no_problems') : because.problems.map(problemWords).join(', ')
    default:
      return say(`lace_missing_${part}`)
  }
}

const problemWords = ({ words, points }: { words: string; points: number }): string =>
  say('lace_problem', { words, points })
