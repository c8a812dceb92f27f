import { describe, expect, test } from 'vitest'
import { calendarDay } from '../../../words/calendar-day.ts'
import { type Prefilled, weightiest } from './acuity.rules.ts'
import type { FromAnswers } from './acuity.schema.ts'
import { type Answered, pointsFromAnswers } from './from-answers.rules.ts'

const today = calendarDay('2026-11-23')
const rule: FromAnswers = {
  id: 'support',
  title: 'Help that is missing',
  effective_from: '2013-01-01',
  domain: 'support',
  instrument: 'support-at-home',
  scale: 'total',
  points: [
    { from: 0, points: 3 },
    { from: 4, points: 2 },
    { from: 8, points: 0 },
  ],
  within_days: 90,
}
const answered = (value: number | null, doneOn = '2026-11-20', items: Record<string, number> = {}): Answered => ({
  assessmentId: '01900000-0000-7000-8000-00000000aa01',
  key: 'support-at-home',
  title: 'Support at home',
  doneOn: calendarDay(doneOn),
  scales: [{ scale: 'total', title: 'Support', value, band: 'Thin' }],
  items,
})
const pointsFor = (...answers: Answered[]) => pointsFromAnswers([rule], answers, today).map(({ points }) => points)

describe('answers give a domain its points', () => {
  test('from the step that the score has reached', () => {
    expect(pointsFor(answered(0))).toEqual([3])
    expect(pointsFor(answered(3.9))).toEqual([3])
    expect(pointsFor(answered(4))).toEqual([2])
    expect(pointsFor(answered(12))).toEqual([0])
  })

  test('with what was said, when, and where it can be read', () => {
    expect(pointsFromAnswers([rule], [answered(5)], today)).toEqual([
      {
        domain: 'support',
        points: 2,
        from: 'answers',
        title: 'Support at home',
        said: '5 Thin',
        on: '2026-11-20',
        assessmentId: '01900000-0000-7000-8000-00000000aa01',
      },
    ])
  })

  test('the latest counts, and one that is too old says nothing', () => {
    expect(pointsFor(answered(12, '2026-11-20'), answered(0, '2026-11-01'))).toEqual([0])
    expect(pointsFor(answered(0, '2026-08-25'))).toEqual([3])
    expect(pointsFor(answered(0, '2026-08-24'))).toEqual([])
  })

  test('of two on one day, the one that was signed last', () => {
    expect(pointsFor(answered(12), answered(0))).toEqual([0])
  })

  test('no score is no zero', () => {
    expect(pointsFor(answered(null))).toEqual([])
  })

  test('a single question counts by its own points, and below the first step nothing is said', () => {
    const { scale: _, ...one } = rule
    const ofItem: FromAnswers = { ...one, item: 'falls', points: [{ from: 1, points: 2 }] }
    const points = (value: number) => pointsFromAnswers([ofItem], [answered(9, '2026-11-20', { falls: value })], today)
    expect(points(0)).toEqual([])
    expect(points(1).map((given) => given.points)).toEqual([2])
  })
})

test('of several reasons for a domain the weightiest stands', () => {
  const record: Prefilled = { domain: 'support', points: 3, from: 'record', because: 'prefill_nobody' }
  const answers = pointsFromAnswers([rule], [answered(12)], today)
  expect(weightiest([...answers, record])).toEqual([record])
  expect(weightiest([record, ...answers])).toEqual([record])
})
