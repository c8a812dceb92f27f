import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, calendarDay } from './calendar-day.ts'
import {
  commonPeriod,
  daysIn,
  includesDay,
  isEmptyPeriod,
  lastDayOf,
  type Period,
  periodOfDays,
  periodsOverlap,
} from './period.ts'

const day = calendarDay
const march = periodOfDays(day('2026-03-01'), day('2026-03-31'))

test('cover from the 1st to the 31st includes both days and neither neighbour', () => {
  expect(includesDay(march, day('2026-03-01'))).toBe(true)
  expect(includesDay(march, day('2026-03-31'))).toBe(true)
  expect(includesDay(march, day('2026-04-01'))).toBe(false)
  expect(includesDay(march, day('2026-02-28'))).toBe(false)
  expect(daysIn(march)).toBe(31)
  expect(lastDayOf(march)).toBe('2026-03-31')
})

test('an assignment without an end includes every later day', () => {
  const open = periodOfDays(day('2026-03-01'), null)
  expect(includesDay(open, day('2099-01-01'))).toBe(true)
  expect(daysIn(open)).toBeNull()
  expect(lastDayOf(open)).toBeNull()
})

test('one worker until the 10th and the next from the 10th do not overlap', () => {
  const first: Period = { from: day('2026-03-01'), until: day('2026-03-10') }
  const next: Period = { from: day('2026-03-10'), until: null }
  expect(periodsOverlap(first, next)).toBe(false)
  expect(periodsOverlap(march, next)).toBe(true)
  expect(commonPeriod(march, next)).toEqual({ from: '2026-03-10', until: '2026-04-01' })
})

test('a period that ends on the day it begins has no day', () => {
  const none: Period = { from: day('2026-03-01'), until: day('2026-03-01') }
  expect(isEmptyPeriod(none)).toBe(true)
  expect(daysIn(none)).toBe(0)
  expect(periodsOverlap(none, march)).toBe(false)
})

test('a day lies in both periods exactly when it lies in what they have in common', () => {
  const days = fc.integer({ min: 0, max: 60 }).map((offset) => addDays(day('2026-01-01'), offset))
  const periods = fc.record({ from: days, until: fc.option(days) })
  fc.assert(
    fc.property(periods, periods, days, (one, other, any) => {
      const common = commonPeriod(one, other)
      const inBoth = includesDay(one, any) && includesDay(other, any)
      expect(common !== null && includesDay(common, any)).toBe(inBoth)
      expect(commonPeriod(other, one)).toEqual(common)
    }),
  )
})
