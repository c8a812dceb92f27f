import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayInWords, type Here, momentInWords } from '../../../web/due-words.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { aboutNow, type Direction, momentWords, readDay, readMoment } from './moment.form.ts'

/** Monday 23 November 2026, 11:05 in New York. */
const here: Here = { now: '2026-11-23T16:05:00.000Z', zone: 'America/New_York', clock: '24' }
const read = (typed: string, direction: Direction = 'past') => {
  const moment = readMoment(typed, direction, here)
  return moment ? momentInWords(moment, here) : undefined
}

test.each([
  ['Today 10:30', 'Today 10:30'],
  ['10:30', 'Today 10:30'],
  ['today 9', 'Today 09:00'],
  ['10.30', 'Today 10:30'],
  ['yesterday 2 pm', 'Yesterday 14:00'],
  ['Yesterday, 2:15pm', 'Yesterday 14:15'],
  ['Thu 19 Nov 16:12', 'Thu 19 Nov 16:12'],
  ['fri 9', 'Fri 20 Nov 09:00'],
  ['Mon 10:00', 'Today 10:00'],
  ['19 nov 16:12', 'Thu 19 Nov 16:12'],
  ['Nov 19 16:12', 'Thu 19 Nov 16:12'],
  ['11/19 16:12', 'Thu 19 Nov 16:12'],
  ['11/19/2026 4:12 pm', 'Thu 19 Nov 16:12'],
  ['2026-11-19 16:12', 'Thu 19 Nov 16:12'],
  ['31 Dec 12:00', 'Thu 31 Dec 12:00'],
  ['12 am', 'Today 00:00'],
  ['12:30 pm', 'Today 12:30'],
])('"%s" is %s', (typed, said) => {
  expect(read(typed)).toBe(said)
})

test.each([
  ['Wed 25 Nov 10:00', 'Wed 25 Nov 10:00'],
  ['wed 10', 'Wed 25 Nov 10:00'],
  ['Wed', 'Wed 25 Nov 09:00'],
  ['Monday', 'Mon 30 Nov 09:00'],
  ['tomorrow', 'Tomorrow 09:00'],
  ['25 Nov', 'Wed 25 Nov 09:00'],
  ['4 Jan 2027 14:00', 'Mon 4 Jan 2027 14:00'],
  ['4 jan 14:00', 'Mon 4 Jan 2027 14:00'],
  ['in 1 day', 'Tomorrow 09:00'],
  ['in 3 days', 'Thu 26 Nov 09:00'],
  ['In 2 weeks 14:00', 'Mon 7 Dec 14:00'],
  ['next Mon', 'Mon 30 Nov 09:00'],
  ['next wednesday 2 pm', 'Wed 2 Dec 14:00'],
  ['next sun', 'Sun 6 Dec 09:00'],
])('for what is to come, "%s" is %s', (typed, said) => {
  expect(read(typed, 'future')).toBe(said)
})

test.each(['', 'soon', 'yesterday', '25:00', '10:75', '31 Feb 10:00', 'Sun 25 Nov 10:00', '13 pm', '99'])(
  '"%s" is not guessed at',
  (typed) => {
    expect(read(typed)).toBeUndefined()
  },
)

test.each(['in days', 'in 3', 'next', 'next 3 days', 'in 3 Mon'])('nor is "%s", for what is to come', (typed) => {
  expect(read(typed, 'future')).toBeUndefined()
})

test('what was is not told in days ahead', () => {
  expect(read('in 3 days 10:00')).toBeUndefined()
})

test('the day without an hour serves where only a day is asked', () => {
  expect(readDay('Mon 7 Dec', 'future', here)).toBe('2026-12-07')
  expect(readDay('12/7', 'future', here)).toBe('2026-12-07')
  expect(readDay('someday', 'future', here)).toBeUndefined()
})

test('a note begins about now, never in the future', () => {
  expect(aboutNow({ ...here, now: '2026-11-23T16:09:59.000Z' })).toBe('2026-11-23T16:05:00.000Z')
})

test('what cannot be read stays as it was typed', () => {
  expect(momentWords('around noon', here)).toBe('around noon')
  expect(momentWords('2026-11-23T15:30:00.000Z', here)).toBe('Today 10:30')
})

test('what the field shows is always read back as the same, with either clock', () => {
  const minute = fc.integer({ min: Date.parse('2024-06-01') / 60_000, max: Date.parse('2028-06-01') / 60_000 })
  fc.assert(
    fc.property(minute, fc.constantFrom<Here['clock']>('24', '12'), (at, clock) => {
      const reader = { ...here, clock }
      const words = momentInWords(new Date(at * 60_000).toISOString(), reader)
      const back = readMoment(words, 'past', reader)
      expect(back && momentInWords(back, reader)).toBe(words)
      const day = dayOf(new Date(at * 60_000), here.zone)
      expect(readDay(dayInWords(day, reader), 'past', reader)).toBe(day)
    }),
    { numRuns: 300 },
  )
})
