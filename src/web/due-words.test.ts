import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDay } from '../words/calendar-day.ts'
import { dayOf, instantOf } from '../words/time-zone.ts'
import {
  dateInWords,
  dayInWords,
  dueInWords,
  type Here,
  longDayInWords,
  momentInWords,
  partialDayInWords,
  plainDayInWords,
  spanInWords,
  timeInWords,
} from './due-words.ts'

const zone = 'America/New_York'
const monday = calendarDay('2026-11-23')
const at = (day: string, time: string) => instantOf(calendarDay(day), time, zone)
const here: Here = { now: at('2026-11-23', '11:05'), zone, clock: '24' }
const said = (due: Parameters<typeof dueInWords>[0], unit: Parameters<typeof dueInWords>[1], now = here.now) =>
  dueInWords(due, unit, { ...here, now }).words

describe('While it can still be kept', () => {
  test('what is due today at an hour says the hour', () => {
    expect(dueInWords({ at: at('2026-11-23', '17:00') }, 'business_days', here)).toEqual({
      kind: 'due',
      words: 'Today 17:00',
    })
  })

  test('what is due today without an hour says only the day', () => {
    expect(dueInWords({ on: monday }, 'days', here)).toEqual({ kind: 'due', words: 'Today' })
  })

  test('tomorrow is a word', () => {
    expect(dueInWords({ on: addDays(monday, 1) }, 'days', here)).toEqual({ kind: 'later', words: 'Tomorrow' })
  })

  test('later days carry their weekday, and the hour of closing says nothing', () => {
    expect(said({ at: at('2026-11-25', '17:00') }, 'business_days')).toBe('Wed 25 Nov')
  })

  test('another year is said', () => {
    expect(said({ on: calendarDay('2027-01-31') }, 'days')).toBe('Sun 31 Jan 2027')
  })

  test('shortly before midnight in the agency it is still today, though the day has turned in UTC', () => {
    expect(said({ on: monday }, 'days', at('2026-11-23', '23:30'))).toBe('Today')
  })
})

describe('When it is late, the rule keeps its own unit', () => {
  test('days', () => expect(said({ on: calendarDay('2026-11-20') }, 'days')).toBe('3 days late'))
  test('one day', () => expect(said({ on: calendarDay('2026-11-22') }, 'days')).toBe('1 day late'))
  test('business days skip the weekend', () =>
    expect(said({ at: at('2026-11-20', '17:00') }, 'business_days')).toBe('1 business day late'))
  test('business days skip the holidays of the agency', () => {
    const calendar = { weekend: [0, 6], holidays: ['2026-11-26'], endOfBusiness: '17:00' }
    const friday = { ...here, now: at('2026-11-27', '09:00') }
    expect(dueInWords({ on: calendarDay('2026-11-25') }, 'business_days', friday, calendar).words).toBe(
      '1 business day late',
    )
  })
  test('hours', () => expect(said({ at: at('2026-11-22', '17:00') }, 'hours')).toBe('18 h late'))
  test('an hour that passed today is late by minutes', () =>
    expect(said({ at: at('2026-11-23', '10:40') }, 'business_days')).toBe('25 min late'))
  test('on a Saturday nothing is a business day late, so plain days are said', () =>
    expect(said({ on: calendarDay('2026-11-20') }, 'business_days', at('2026-11-21', '10:00'))).toBe('1 day late'))
  test('it is overdue, whatever the unit', () =>
    expect(dueInWords({ at: at('2026-11-20', '17:00') }, 'days', here).kind).toBe('overdue'))
})

describe('Days and hours', () => {
  test('a moment is a day and a time', () =>
    expect(momentInWords(at('2026-11-19', '16:12'), here)).toBe('Thu 19 Nov 16:12'))
  test('yesterday is a word', () => expect(dayInWords(addDays(monday, -1), here)).toBe('Yesterday'))
  test('a paper says the date even of today', () => expect(dateInWords(monday, here)).toBe('Mon 23 Nov'))
  test('the head of a page says the whole day', () => expect(longDayInWords(monday)).toBe('Monday 23 November'))
  test('a birthday has its year', () => expect(plainDayInWords(calendarDay('1968-03-14'))).toBe('14 Mar 1968'))
  test('an agency may count to twelve', () => {
    expect(timeInWords(at('2026-11-23', '17:00'), { zone, clock: '12' })).toBe('5:00 pm')
    expect(timeInWords(at('2026-11-23', '00:05'), { zone, clock: '12' })).toBe('12:05 am')
  })
  test('what is left of a note clock is said in hours', () =>
    expect(spanInWords(here.now, at('2026-11-25', '10:30'))).toBe('47 h'))
})

test('overdue and not overdue never disagree with the clock', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -400, max: 400 }),
      fc.constantFrom('hours', 'days', 'business_days'),
      (hours, unit) => {
        const due = new Date(Date.parse(here.now) + hours * 3_600_000).toISOString()
        const { kind } = dueInWords({ at: due }, unit, here)
        expect(kind === 'overdue').toBe(hours < 0)
        expect(kind === 'later').toBe(dayOf(due, zone) > monday)
      },
    ),
  )
})

test.each([
  ['1968-03-14', '14 Mar 1968'],
  ['1968-03', 'March 1968'],
  ['1968', '1968'],
])('%s is said as exactly as it is known: %s', (day, words) => {
  expect(partialDayInWords(day)).toBe(words)
})
