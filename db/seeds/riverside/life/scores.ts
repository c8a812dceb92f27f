import type { DomainScores } from '../../../../src/rooms/assess/index.ts'
import type { Instant } from '../../../../src/words/time-zone.ts'
import type { Chance } from '../chance.ts'
import type { Life } from './life.ts'

/** The sum from which each tier of the pack begins, and the last that belongs to it. */
const bands = [
  [2, 6],
  [7, 12],
  [13, 18],
  [19, 24],
  [25, 27],
] as const

const free = [
  'safety',
  'medical',
  'behavioral_health',
  'function',
  'housing',
  'income',
  'support',
  'engagement',
  'legal',
] as const

/** Points that come to the tier: what the record answers stands, the other domains make up the sum. */
export function domainsFor(life: Life, tier: number, at: Instant, chance: Chance): DomainScores {
  const [from, to] = bands[tier - 1] ?? bands[1]
  const sum = chance.whole(from, to)
  const domains = known(life, at)
  for (let left = sum - totalOf(domains); left > 0; ) {
    const domain = chance.pick(free.filter((one) => domains[one] < 3))
    domains[domain] = raised(domains[domain])
    left -= 1
  }
  return domains
}

const totalOf = (domains: DomainScores): number => Object.values(domains).reduce((sum: number, one) => sum + one, 0)

const raised = (points: 0 | 1 | 2 | 3): 0 | 1 | 2 | 3 => (points === 0 ? 1 : points === 1 ? 2 : 3)

function known({ person, stays, ground }: Life, at: Instant): DomainScores {
  const ago = ground.days.ago(at)
  const recent = stays.some(({ endedAt }) => endedAt !== null && endedAt < at && ground.days.ago(endedAt) - ago <= 30)
  const { lives, support } = person
  return {
    safety: 0,
    medical: 0,
    behavioral_health: 0,
    function: 0,
    housing: lives === 'unhoused' ? 3 : 0,
    income: 0,
    support: support === 'none' ? (lives === 'alone' ? 3 : 2) : support === 'some' ? 1 : 0,
    engagement: 0,
    legal: 0,
    transitions: recent ? 2 : 0,
  }
}
