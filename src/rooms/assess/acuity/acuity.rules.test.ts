import { expect, test } from 'vitest'
import {
  acuityDomains,
  type DomainScores,
  prefill,
  refuseUnlessMayOverride,
  type TierBand,
  tierOf,
} from './acuity.rules.ts'

const bands: TierBand[] = [
  { tier: 1, from: 0 },
  { tier: 2, from: 7 },
  { tier: 3, from: 13 },
  { tier: 4, from: 19 },
  { tier: 5, from: 25 },
]
const nothing: DomainScores = {
  safety: 0,
  medical: 0,
  behavioral_health: 0,
  function: 0,
  housing: 0,
  income: 0,
  support: 0,
  engagement: 0,
  legal: 0,
  transitions: 0,
}
const summingTo = (sum: number): DomainScores => {
  const scores = { ...nothing }
  for (const domain of acuityDomains) {
    const left = sum - acuityDomains.reduce((total, one) => total + scores[one], 0)
    scores[domain] = left >= 3 ? 3 : left === 2 ? 2 : left === 1 ? 1 : 0
  }
  return scores
}

test.each([
  [0, 1],
  [6, 1],
  [7, 2],
  [12, 2],
  [13, 3],
  [18, 3],
  [19, 4],
  [24, 4],
  [25, 5],
  [30, 5],
])('a sum of %i is tier %i', (sum, tier) => {
  expect(tierOf(summingTo(sum), false, bands)).toBe(tier)
})

test('imminent danger is tier 5 whatever the sum', () => {
  expect(tierOf(nothing, true, bands)).toBe(5)
})

test('a worker may move the tier by one with a reason, and not further', () => {
  expect(() => refuseUnlessMayOverride(2, 3, 'New oxygen at home', false)).not.toThrow()
  expect(() => refuseUnlessMayOverride(2, 3, null, false)).toThrow('assess:override_without_reason')
  expect(() => refuseUnlessMayOverride(2, 4, 'New oxygen at home', false)).toThrow('assess:override_too_far')
  expect(() => refuseUnlessMayOverride(2, 4, 'New oxygen at home', true)).not.toThrow()
})

test('nobody at home and living alone fill the support domain, and a stay this month the transitions', () => {
  const filled = prefill({ daysSinceStay: 4, staysInMonth: 1, informalSupport: 'none', lives: 'alone' })
  expect(filled).toEqual([
    { domain: 'transitions', points: 2, from: 'record', because: 'prefill_stay' },
    { domain: 'support', points: 3, from: 'record', because: 'prefill_nobody' },
  ])
})

test('what the record does not say fills nothing', () => {
  expect(prefill({ daysSinceStay: null, staysInMonth: 0, informalSupport: null, lives: null })).toEqual([])
})
