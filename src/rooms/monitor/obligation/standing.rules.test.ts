import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BusinessCalendar } from '../../../words/business-days.ts'
import { lateAt, lateWords } from './late.rules.ts'
import type { Late, Unit } from './obligation.ts'
import { sortToday, type TodayRow, todayGroup } from './sort-today.rules.ts'
import { dueDayOf, escalation, standing } from './standing.rules.ts'
import { sourceOf, titleOf } from './title-words.ts'

const zone = 'America/New_York'
const calendar: BusinessCalendar = { weekend: [0, 6], holidays: ['2026-11-26'], endOfBusiness: '17:00' }
/** Monday 23 November 2026, 11:05 in New York. */
const now = '2026-11-23T16:05:00.000Z'
const dueAt = (day: string) => `2026-${day}T22:00:00.000Z`

describe('where an obligation stands', () => {
  const stands = (day: string, waiting = false) => standing({ dueAt: dueAt(day), waiting }, now, zone)

  test('overdue, today, in the six days after, later', () => {
    expect(['11-20', '11-23', '11-24', '11-29', '11-30'].map((day) => stands(day))).toEqual([
      'overdue',
      'today',
      'this_week',
      'this_week',
      'later',
    ])
  })

  test('what waits on others is ours again on the day on which it is due', () => {
    expect(['11-20', '11-23', '11-24', '12-24'].map((day) => stands(day, true))).toEqual([
      'overdue',
      'today',
      'waiting',
      'waiting',
    ])
  })

  test('today is the agency’s today: 23:00 in New York is tomorrow in UTC', () => {
    expect(standing({ dueAt: '2026-11-24T04:00:00.000Z', waiting: false }, now, zone)).toBe('today')
    expect(dueDayOf({ dueAt: '2026-11-24T04:00:00.000Z', unit: 'day' }, zone)).toBe('2026-11-23')
    expect(dueDayOf({ dueAt: '2026-11-24T04:00:00.000Z', unit: 'hour' }, zone)).toBeNull()
  })

  test('it is told to the supervisor from its moment on, and not before', () => {
    const late = { escalateAt: dueAt('11-23'), escalateTo: 'supervisor' }
    expect(escalation(late, now)).toBeNull()
    expect(escalation(late, dueAt('11-23'))).toEqual({ to: 'supervisor', since: dueAt('11-23') })
    expect(escalation({ escalateAt: null, escalateTo: 'supervisor' }, dueAt('11-24'))).toBeNull()
  })
})

describe('how late it is', () => {
  const late = (unit: Unit, due: string, at: string) => {
    const found = lateAt(at, { dueAt: due, unit }, { calendar, zone })
    return found && lateWords(found)
  }

  test('is said in the rule’s own unit', () => {
    expect(late('day', dueAt('11-20'), now)).toBe('3 days late')
    expect(late('business_day', dueAt('11-20'), now)).toBe('1 business day late')
    expect(late('hour', '2026-11-22T22:05:00.000Z', now)).toBe('18 h late')
    expect(late('hour', '2026-11-21T16:05:00.000Z', now)).toBe('2 days late')
  })

  test('a holiday and a weekend are not business days', () => {
    expect(late('business_day', dueAt('11-25'), dueAt('11-27'))).toBe('1 business day late')
    expect(late('business_day', dueAt('11-20'), dueAt('11-21'))).toBe('less than a business day late')
    expect(late('day', dueAt('11-23'), '2026-11-23T23:00:00.000Z')).toBe('late the same day')
  })

  test('on time is not late, to the minute', () => {
    expect(late('day', dueAt('11-23'), dueAt('11-23'))).toBeNull()
  })

  test('time passes: it is never less late than it was', () => {
    const hours = fc.integer({ min: 0, max: 1000 })
    const units = fc.constantFrom<Unit>('hour', 'day', 'business_day')
    const count = (found: Late | null) => found?.count ?? -1
    fc.assert(
      fc.property(hours, hours, units, (one, other, unit) => {
        const [sooner, later] = [one, other]
          .toSorted((a, b) => a - b)
          .map((passed) => new Date(Date.parse(now) + passed * 3_600_000))
        const at = (moment: Date | undefined) =>
          count(lateAt((moment ?? new Date(now)).toISOString(), { dueAt: dueAt('11-20'), unit }, { calendar, zone }))
        expect(at(later)).toBeGreaterThanOrEqual(at(sooner))
      }),
    )
  })
})

describe('the one list of Today', () => {
  const row = (id: string, day: string, but: Partial<TodayRow> = {}): TodayRow => ({
    id,
    dueAt: dueAt(day),
    waiting: false,
    weight: 'ordinary',
    tier: null,
    ...but,
  })
  const inOrder = (...rows: TodayRow[]) => sortToday(rows, now, zone).map(({ id }) => id)

  test('safety and legal stand first, then what is longest overdue, then the highest acuity', () => {
    expect(
      inOrder(
        row('today, tier 2', '11-23', { tier: 2 }),
        row('today, tier 5', '11-23', { tier: 5 }),
        row('1 day late, tier 5', '11-22', { tier: 5 }),
        row('3 days late, tier 1', '11-20', { tier: 1 }),
        row('3 days late, tier 3', '11-20', { tier: 3 }),
        row('legal today', '11-23', { weight: 'legal' }),
        row('safety today', '11-23', { weight: 'safety' }),
        row('tomorrow', '11-24', { tier: 5 }),
      ),
    ).toEqual([
      'safety today',
      'legal today',
      '3 days late, tier 3',
      '3 days late, tier 1',
      '1 day late, tier 5',
      'today, tier 5',
      'today, tier 2',
      'tomorrow',
    ])
  })

  test('a legal deadline of next month waits among the others until it is warned of', () => {
    const far = row('appeal', '12-20', { weight: 'legal' })
    expect(todayGroup(far, now, zone)).toBe('later')
    expect(todayGroup({ ...far, warnAt: now }, now, zone)).toBe('legal_and_safety')
  })

  test('the order does not depend on the order in which rows come', () => {
    const rows = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        dueAt: fc
          .integer({ min: -240, max: 480 })
          .map((hours) => new Date(Date.parse(now) + hours * 3_600_000).toISOString()),
        waiting: fc.boolean(),
        weight: fc.constantFrom<TodayRow['weight']>('ordinary', 'legal', 'safety'),
        tier: fc.option(fc.integer({ min: 1, max: 5 })),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(rows, (all) => {
        expect(sortToday(all.toReversed(), now, zone)).toEqual(sortToday(all, now, zone))
      }),
    )
  })
})

test('a row says what must happen and under which rule, in words', () => {
  const said = {
    title: 'Contact every {{within}}',
    source: 'Cadence by acuity, last counted {{day}}',
    words: { withinUnit: 'day', withinCount: 7, day: '2026-11-13' },
  }
  expect(titleOf(said)).toBe('Contact every 7 days')
  expect(sourceOf(said, () => 'Fri 13 Nov')).toBe('Cadence by acuity, last counted Fri 13 Nov')
  expect(titleOf({ title: 'Sign within {{within}}', words: { withinUnit: 'hour', withinCount: 1 } })).toBe(
    'Sign within 1 hour',
  )
})
