import { expect, test } from 'vitest'
import { calendarDay } from '../../../words/calendar-day.ts'
import { everyOf, startOfGoal, startOfStep } from './offered.rules.ts'

const today = calendarDay('2026-11-23')
const goal = {
  libraryId: 'meals',
  title: 'I eat enough',
  measureKind: 'number' as const,
  measure: 'Days with enough to eat',
  unit: 'days a week',
  better: 'higher' as const,
  baselineHint: 'What the last week was like',
  targetHint: '7',
  days: 14,
}

test('a goal begins with our measure and day, and leaves the words to the client', () => {
  const start = startOfGoal(goal, today)
  expect(start).toMatchObject({ statement: 'I eat enough', measureKind: 'number', target: 7, targetOn: '2026-12-07' })
  expect(start.words).toBeUndefined()
})

test('a target that is no number stays a hint', () => {
  const start = startOfGoal({ ...goal, targetHint: 'Below 9' }, today)
  expect([start.target, start.hints?.target]).toEqual([null, 'Below 9'])
})

test('a step begins with who does it, how often, and the first day', () => {
  const step = {
    libraryId: 'a',
    title: 'Ask',
    function: 'link',
    ownerKind: 'family',
    every: 'week',
    dueDays: 3,
  } as const
  expect(startOfStep(step, today)).toEqual({
    title: 'Ask',
    function: 'link',
    ownerKind: 'family',
    every: 'week',
    dueOn: '2026-11-26',
  })
})

test.each([
  [{ days: 1 }, 'day'],
  [{ weeks: 1 }, 'week'],
  [{ days: 10 }, 'week'],
  [{ weeks: 2 }, 'two_weeks'],
  [{ months: 1 }, 'month'],
  [{ months: 2 }, 'month'],
  [{ months: 3 }, 'quarter'],
])('every %o is at least each %s', (every, said) => {
  expect(everyOf(every)).toBe(said)
})
