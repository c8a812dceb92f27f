import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueDateOf } from './clock.ts'
import type { Due } from './due.schema.ts'
import { calendar, zone } from './rule.example.ts'

const moments = fc
  .integer({ min: 0, max: 120 * 24 })
  .map((hours) => new Date(Date.UTC(2026, 8, 1, hours)).toISOString())

describe('layers', () => {
  const spans: fc.Arbitrary<Due> = fc.oneof(
    fc.record({ hours: fc.integer({ min: 1, max: 300 }) }),
    fc.record({ days: fc.integer({ min: 0, max: 40 }) }),
    fc.record({ business_days: fc.integer({ min: 0, max: 20 }) }),
  )

  test('a layer that is added never makes anything due later, in whatever unit it counts', () => {
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1, maxLength: 4 }), spans, moments, (values, added, from) => {
        const said = values.map((value, at) => ({ layer: `${at}`, value }))
        const start = { from, facts: {}, tier: null }
        const clock = { calendar, zone }
        const before = dueDateOf(said, start, clock)?.dueAt ?? ''
        const after = dueDateOf([...said, { layer: 'agency', value: added }], start, clock)
        expect(Date.parse(after?.dueAt ?? '')).toBeLessThanOrEqual(Date.parse(before))
        if (after?.layer === 'agency') expect(Date.parse(after.dueAt)).toBeLessThan(Date.parse(before))
      }),
    )
  })

  test('what the next strictest layer asked for is kept beside what won', () => {
    const said = [
      { layer: 'base', value: { days: 14 } },
      { layer: 'state', value: { days: 30 } },
      { layer: 'agency', value: { days: 7 } },
    ]
    const start = { from: '2026-11-20T15:00:00.000Z', facts: {}, tier: null }
    const clock = { calendar, zone }
    expect(dueDateOf(said, start, clock)).toMatchObject({
      layer: 'agency',
      withinCount: 7,
      beaten: { layer: 'base', unit: 'day', withinCount: 14 },
    })
    expect(dueDateOf(said.slice(0, 1), start, clock)).not.toHaveProperty('beaten')
  })

  test('the obligation says whose clock was the earliest', () => {
    const due = [
      { layer: 'base', value: { business_days: 2 } },
      { layer: 'agency', value: { hours: 30 } },
    ]
    const from = (at: string) => dueDateOf(due, { from: at, facts: {}, tier: null }, { calendar, zone })?.layer
    expect(from('2026-11-20T15:00:00.000Z')).toBe('agency')
    expect(from('2026-11-20T02:00:00.000Z')).toBe('agency')
    const strictBase = [{ layer: 'base', value: { business_days: 1 } }, ...due.slice(1)]
    expect(
      dueDateOf(strictBase, { from: '2026-11-18T15:00:00.000Z', facts: {}, tier: null }, { calendar, zone }),
    ).toMatchObject({
      layer: 'agency',
      dueAt: '2026-11-19T21:00:00.000Z',
    })
    expect(
      dueDateOf(strictBase, { from: '2026-11-18T19:00:00.000Z', facts: {}, tier: null }, { calendar, zone })?.layer,
    ).toBe('base')
  })
})
