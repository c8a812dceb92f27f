import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BusinessCalendar } from '../../../words/business-days.ts'
import { outreachSoFar, type Tried } from './outreach.rules.ts'
import type { OutreachProtocol } from './outreach.schema.ts'

const protocol: OutreachProtocol = {
  id: 'outreach',
  effective_from: '2026-01-01',
  title: 'Three attempts',
  attempts: 3,
  modes: 2,
  days: 3,
  over_business_days: 10,
  letters: 1,
  source: { name: 'A test', citation: 'Nowhere.', certainty: 'proposal' },
}
const calendar: BusinessCalendar = { weekend: [0, 6], holidays: ['2026-11-26'], endOfBusiness: '17:00' }
const asOf = (day: string) => ({ now: `${day}T18:00:00.000Z`, calendar, zone: 'America/New_York' })
const on = (day: string, mode: string, outcome: Tried['outcome'] = 'no_answer'): Tried => ({
  at: `${day}T15:00:00.000Z`,
  mode,
  outcome,
  withClient: true,
})
const missing = (day: string, ...tried: Tried[]) =>
  outreachSoFar(protocol, tried, asOf(day))
    .parts.filter(({ met }) => !met)
    .map(({ part }) => part)

const workedThrough = [
  on('2026-11-09', 'phone'),
  on('2026-11-12', 'text', 'message'),
  on('2026-11-13', 'letter', 'message'),
  on('2026-11-17', 'phone'),
]

test('three attempts on three days in two ways, a letter and ten business days of patience: all was tried', () => {
  expect(outreachSoFar(protocol, workedThrough, asOf('2026-11-23'))).toMatchObject({ engaged: false, exhausted: true })
})

test('before ten business days have passed nobody is given up', () => {
  expect(missing('2026-11-20', ...workedThrough)).toEqual(['business_days'])
})

test('before the first attempt everything is missing', () => {
  expect(missing('2026-11-23')).toEqual(['attempts', 'modes', 'days', 'business_days', 'letters'])
})

test('three calls on one day are three attempts on one day', () => {
  const calls = [on('2026-11-09', 'phone'), on('2026-11-09', 'text'), on('2026-11-09', 'phone')]
  expect(missing('2026-11-23', ...calls)).toEqual(['days', 'letters'])
})

test('the letter is asked for beside the attempts, and is not one of them', () => {
  const [first, , letter, last] = workedThrough
  if (!first || !letter || !last) throw new Error('four contacts')
  expect(missing('2026-11-23', first, letter, last)).toEqual(['attempts', 'modes', 'days'])
})

test('a holiday is no day of patience', () => {
  const [first, ...others] = [on('2026-11-12', 'phone'), on('2026-11-13', 'text'), on('2026-11-16', 'phone')]
  if (!first) throw new Error('three contacts')
  const all = [first, ...others, on('2026-11-16', 'letter')]
  expect(missing('2026-11-26', ...all)).toEqual(['business_days'])
  expect(missing('2026-11-27', ...all)).toEqual([])
})

test('whoever refused was reached, and is not somebody who cannot be located', () => {
  const refused = [...workedThrough, on('2026-11-20', 'phone', 'refused')]
  expect(outreachSoFar(protocol, refused, asOf('2026-11-23'))).toMatchObject({ engaged: true, exhausted: false })
})

test('a pharmacy that does not answer is no attempt, and a daughter who does is not the person: only what is tried at them counts', () => {
  const others = (all: readonly Tried[]) => all.map((one) => ({ ...one, withClient: false }))
  expect(outreachSoFar(protocol, others(workedThrough), asOf('2026-11-23'))).toMatchObject({
    engaged: false,
    exhausted: false,
    since: null,
  })
  const answered = others([on('2026-11-20', 'phone', 'reached'), on('2026-11-20', 'phone', 'refused')])
  expect(outreachSoFar(protocol, [...workedThrough, ...answered], asOf('2026-11-23'))).toMatchObject({
    engaged: false,
    exhausted: true,
    since: '2026-11-09',
  })
})

test('one more attempt never makes more missing', () => {
  const tried = fc.record({
    day: fc.constantFrom('09', '10', '13', '16', '20', '23'),
    mode: fc.constantFrom('phone', 'text', 'letter', 'email', 'in_person'),
  })
  const made = tried.map(({ day, mode }) => on(`2026-11-${day}`, mode))
  fc.assert(
    fc.property(fc.array(made), made, (some, more) => {
      expect(missing('2026-11-24', ...some, more).length).toBeLessThanOrEqual(missing('2026-11-24', ...some).length)
    }),
  )
})
