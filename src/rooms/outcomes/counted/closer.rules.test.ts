import { expect, test } from 'vitest'
import { closerOf, type Moved } from './closer.rules.ts'

const told = (direction: 'better' | 'same' | 'worse', value: number | null = null, level: number | null = null) => ({
  direction,
  value,
  level,
})
const moved = (but: Partial<Moved>): Moved => ({
  measureKind: 'number',
  baseline: 20,
  better: 'higher',
  before: { value: null, level: null },
  updates: [],
  ...but,
})

test('a number comes closer from where it stood before these days, or from its start', () => {
  expect(closerOf(moved({ updates: [told('better', 60)] }))).toEqual({ kind: 'number', from: 20, to: 60 })
  const before = { value: 60, level: null }
  expect(closerOf(moved({ before, updates: [told('worse', 50), told('better', 75)] }))).toMatchObject({
    from: 60,
    to: 75,
  })
  expect(closerOf(moved({ before, updates: [told('worse', 50), told('better', 55)] }))).toBeNull()
  expect(closerOf(moved({ before, updates: [told('same', 60)] }))).toBeNull()
})

test('where lower is better, a lower number is closer and a higher one is not', () => {
  const goal = moved({ better: 'lower', baseline: 14 })
  expect(closerOf({ ...goal, updates: [told('better', 9)] })).toEqual({ kind: 'number', from: 14, to: 9 })
  expect(closerOf({ ...goal, updates: [told('worse', 16)] })).toBeNull()
})

test('of five levels the next one up is closer', () => {
  const goal = moved({ measureKind: 'gas', baseline: null, better: null })
  expect(closerOf({ ...goal, updates: [told('better', null, -1)] })).toEqual({ kind: 'gas', from: -2, to: -1 })
  expect(closerOf({ ...goal, before: { value: null, level: -1 }, updates: [told('worse', null, -2)] })).toBeNull()
})

test('better, same or worse: more often better than worse, and not worse at the last', () => {
  const goal = moved({ measureKind: 'better_same_worse', baseline: null, better: null })
  const after = (...ways: ('better' | 'same' | 'worse')[]) =>
    closerOf({ ...goal, updates: ways.map((way) => told(way)) })
  expect(after('better', 'worse', 'better')).toEqual({ kind: 'told', better: 2, worse: 1 })
  expect(after('better', 'better', 'worse')).toBeNull()
  expect(after('better', 'worse', 'same')).toBeNull()
})

test('what is only done or not done is met or not, never closer', () => {
  expect(closerOf(moved({ measureKind: 'done', updates: [told('better')] }))).toBeNull()
})
