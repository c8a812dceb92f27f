import { expect, test } from 'vitest'
import { calendarDay } from '../../../words/calendar-day.ts'
import { daysOf } from './period.rules.ts'

test('a period begins with the calendar and ends today', () => {
  const today = calendarDay('2026-11-23')
  expect(daysOf('month', today)).toEqual({ from: '2026-11-01', until: '2026-11-23' })
  expect(daysOf('quarter', today)).toEqual({ from: '2026-10-01', until: '2026-11-23' })
  expect(daysOf('year', today)).toEqual({ from: '2026-01-01', until: '2026-11-23' })
})

test('the last month of a quarter is still in it, and the first begins it', () => {
  expect(daysOf('quarter', calendarDay('2026-03-31')).from).toBe('2026-01-01')
  expect(daysOf('quarter', calendarDay('2026-04-01')).from).toBe('2026-04-01')
})
