import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dueDateOf } from '../rule/clock.ts'
import type { Due } from '../rule/due.schema.ts'
import { calendar, zone } from '../rule/rule.example.ts'
import { compareDues } from './compare-dues.ts'

const spans: fc.Arbitrary<Due> = fc.oneof(
  fc.record({ hours: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ days: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ business_days: fc.integer({ min: 0, max: 20 }) }),
)
const dues: fc.Arbitrary<Due> = fc.oneof(
  spans,
  fc.record({ by: fc.constant('tier'), of: fc.dictionary(fc.constantFrom('1', '2'), spans), otherwise: spans }),
)
const moments = fc.integer({ min: 0, max: 120 * 24 }).map((h) => new Date(Date.UTC(2026, 8, 1, h)).toISOString())
const tiers = fc.constantFrom(null, 1, 2, 3)

test('what is called stricter is never due later in any case, and what is called laxer never earlier', () => {
  fc.assert(
    fc.property(dues, dues, moments, tiers, (one, other, from, tier) => {
      const dueAt = (value: Due) =>
        Date.parse(dueDateOf([{ layer: 'base', value }], { from, facts: {}, tier }, { calendar, zone })?.dueAt ?? '')
      const compared = compareDues(one, other)
      if (compared === 'stricter') expect(dueAt(one)).toBeLessThanOrEqual(dueAt(other))
      if (compared === 'laxer') expect(dueAt(one)).toBeGreaterThanOrEqual(dueAt(other))
      if (compared === 'same') expect(dueAt(one)).toBe(dueAt(other))
    }),
    { numRuns: 500 },
  )
})

test.each<[string, unknown, unknown, string]>([
  ['fewer business days', { business_days: 1 }, { business_days: 2 }, 'stricter'],
  ['more business days', { business_days: 5 }, { business_days: 2 }, 'laxer'],
  ['fewer days than business days', { days: 1 }, { business_days: 2 }, 'stricter'],
  ['as many days as business days, which a weekend parts', { days: 2 }, { business_days: 2 }, 'depends'],
  [
    'one span against one by tier',
    { days: 7 },
    { by: 'tier', of: { 3: { days: 7 } }, otherwise: { days: 14 } },
    'stricter',
  ],
  ['a clock that opens for more people', { days: 14 }, { by: 'tier', of: { 3: { days: 14 } } }, 'stricter'],
  ['the day in a fact', { on: 'dueOn' }, { days: 2 }, 'depends'],
  ['what is no due at all', 'soon', { days: 2 }, 'depends'],
])('%s', (_, one, other, compared) => {
  expect(compareDues(one, other)).toBe(compared)
})
