import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BusinessCalendar,
  businessDayAfter,
  businessDaysBetween,
  businessDayUpTo,
  dueInBusinessDays,
  isBusinessDay,
} from './business-days.ts'
import { addDays, type CalendarDay, calendarDay } from './calendar-day.ts'
import { dayOf, timeOf } from './time-zone.ts'

const zone = 'America/New_York'
const calendar: BusinessCalendar = {
  weekend: [0, 6],
  holidays: ['2026-11-26', '2026-12-25', '2027-01-01'],
  endOfBusiness: '17:00',
}
const due = (at: string, count: number) => dueInBusinessDays(at, count, calendar, zone)

describe('a clock of business days', () => {
  test('a Friday discharge is due on Tuesday at 17:00', () => {
    expect(due('2026-11-20T15:00:00.000Z', 2)).toBe('2026-11-24T22:00:00.000Z')
  })

  test('a discharge late on Friday evening, already Saturday in UTC, is still a Friday discharge', () => {
    expect(due('2026-11-21T03:30:00.000Z', 2)).toBe('2026-11-24T22:00:00.000Z')
  })

  test('a discharge on Saturday is due on Tuesday too', () => {
    expect(due('2026-11-21T15:00:00.000Z', 2)).toBe('2026-11-24T22:00:00.000Z')
  })

  test('Thanksgiving is not counted: a Tuesday discharge is due on Friday', () => {
    expect(due('2026-11-24T15:00:00.000Z', 2)).toBe('2026-11-27T22:00:00.000Z')
  })

  test('17:00 is the wall clock of the agency in summer and in winter', () => {
    expect(due('2026-07-01T15:00:00.000Z', 1)).toBe('2026-07-02T21:00:00.000Z')
    expect(due('2026-12-01T15:00:00.000Z', 1)).toBe('2026-12-02T22:00:00.000Z')
  })

  test('a pack may end business earlier', () => {
    const early = { ...calendar, endOfBusiness: '12:00' }
    expect(timeOf(dueInBusinessDays('2026-11-20T15:00:00.000Z', 2, early, zone), zone)).toBe('12:00')
  })

  test('what falls on a holiday is planned for the business day before it', () => {
    expect(businessDayUpTo(calendarDay('2026-11-26'), calendar)).toBe('2026-11-25')
    expect(businessDayUpTo(calendarDay('2026-11-29'), calendar)).toBe('2026-11-27')
    expect(businessDayUpTo(calendarDay('2026-11-25'), calendar)).toBe('2026-11-25')
  })

  test('a week that is all weekend is told, not looped over for ever', () => {
    const never = { ...calendar, weekend: [0, 1, 2, 3, 4, 5, 6] }
    expect(() => businessDayAfter(calendarDay('2026-11-20'), 1, never)).toThrow('without a business day')
  })
})

describe('laws of business days', () => {
  const days: fc.Arbitrary<CalendarDay> = fc
    .integer({ min: 0, max: 3650 })
    .map((offset) => addDays(calendarDay('2022-01-01'), offset))
  const counts = fc.integer({ min: 1, max: 40 })
  const calendars: fc.Arbitrary<BusinessCalendar> = fc.record({
    weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
    holidays: fc.array(days, { maxLength: 30 }),
    endOfBusiness: fc.constantFrom('09:00', '12:00', '17:00', '23:59'),
  })

  test('the day reached is a business day, later than the event, with exactly that many between', () => {
    fc.assert(
      fc.property(days, counts, calendars, (day, count, any) => {
        const reached = businessDayAfter(day, count, any)
        expect(reached > day).toBe(true)
        expect(isBusinessDay(reached, any)).toBe(true)
        expect(businessDaysBetween(day, reached, any)).toBe(count)
      }),
    )
  })

  test('one day more is always later, and days add up', () => {
    fc.assert(
      fc.property(days, counts, counts, calendars, (day, one, two, any) => {
        expect(businessDayAfter(day, one + 1, any) > businessDayAfter(day, one, any)).toBe(true)
        expect(businessDayAfter(businessDayAfter(day, one, any), two, any)).toBe(businessDayAfter(day, one + two, any))
      }),
    )
  })

  test('one holiday more never makes anything due earlier', () => {
    fc.assert(
      fc.property(days, counts, calendars, days, (day, count, any, holiday) => {
        const longer = { ...any, holidays: [...any.holidays, holiday] }
        expect(businessDayAfter(day, count, longer) >= businessDayAfter(day, count, any)).toBe(true)
      }),
    )
  })

  test('due is the wall-clock end of business of the day reached, in every zone', () => {
    const zones = fc.constantFrom('America/New_York', 'America/Phoenix', 'Pacific/Auckland', 'Asia/Kathmandu')
    fc.assert(
      fc.property(days, counts, zones, (day, count, anyZone) => {
        const at = `${day}T12:00:00.000Z`
        const moment = dueInBusinessDays(at, count, calendar, anyZone)
        expect(timeOf(moment, anyZone)).toBe('17:00')
        expect(dayOf(moment, anyZone)).toBe(businessDayAfter(dayOf(at, anyZone), count, calendar))
      }),
    )
  })
})
