import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fits, loadOf, pointsOfCase } from './load.rules.ts'

test.each([
  [1, 0.5],
  [2, 1],
  [3, 1.5],
  [4, 2.5],
  [5, 4.5],
  [null, 1],
])('a case of tier %s weighs %s points', (tier, points) => {
  expect(pointsOfCase(tier)).toBe(points)
})

test('ten cases of each of the first three tiers are 30 of 40 points', () => {
  const counts = [1, 2, 3].map((tier) => ({ tier, cases: 10 }))
  expect(loadOf(counts, 1)).toEqual({ points: 30, cap: 40, openCases: 30, room: 10 })
})

test('somebody who works half time carries half', () => {
  expect(loadOf([{ tier: 2, cases: 18 }], 0.5)).toMatchObject({ cap: 20, room: 2 })
})

test('a case that just fills the room still fits, and one more does not', () => {
  const load = loadOf([{ tier: 2, cases: 39 }], 1)
  expect(fits(load, 2)).toBe(true)
  expect(fits(load, 3)).toBe(false)
})

test('whatever somebody carries, points and room make the cap', () => {
  const counts = fc.array(fc.record({ tier: fc.option(fc.integer({ min: 1, max: 5 })), cases: fc.nat(50) }))
  fc.assert(
    fc.property(counts, (some) => {
      const { points, room, cap } = loadOf(some, 1)
      expect(points + room).toBe(cap)
    }),
  )
})
