import { expect, test } from 'vitest'
import { furthestDay } from './furthest-day.ts'

const calendar = { weekend: [0, 6], holidays: ['2026-11-26'], endOfBusiness: '17:00' }
const monday = { now: '2026-11-23T16:05:00.000Z', zone: 'America/New_York', calendar }
const clock = (openedAt: string, dueAt: string, ruleDueAt: string | null = null) => ({ openedAt, dueAt, ruleDueAt })

test('a call that had four days may have four more, and goes on to the next business day', () => {
  expect(furthestDay(clock('2026-11-20T15:00:00.000Z', '2026-11-24T22:00:00.000Z'), monday)).toBe('2026-11-30')
})

test('moved once, it is still counted from the day of the rule', () => {
  const moved = clock('2026-11-20T15:00:00.000Z', '2026-11-30T22:00:00.000Z', '2026-11-24T22:00:00.000Z')
  expect(furthestDay(moved, monday)).toBe('2026-11-30')
})

test('what is late already counts from today', () => {
  expect(furthestDay(clock('2026-11-09T15:00:00.000Z', '2026-11-11T22:00:00.000Z'), monday)).toBe('2026-11-25')
})

test('a clock of a year gives ninety days more, and one of hours one day', () => {
  expect(furthestDay(clock('2025-12-01T15:00:00.000Z', '2026-12-01T22:00:00.000Z'), monday)).toBe('2027-03-01')
  expect(furthestDay(clock('2026-11-23T15:00:00.000Z', '2026-11-23T19:00:00.000Z'), monday)).toBe('2026-11-24')
})
