import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LaceFacts, laceOf } from './lace.rules.ts'

const aStay = (but: Partial<LaceFacts> = {}): LaceFacts => ({
  startedAt: '2026-11-14T10:00:00.000Z',
  endedAt: '2026-11-19T12:00:00.000Z',
  acuteAdmission: true,
  problems: [
    { words: 'Chronic congestive heart failure (disorder)' },
    { words: 'Diabetes mellitus type 2 (disorder)' },
  ],
  emergencyVisits: 1,
  ...but,
})
const zone = 'America/New_York'
const points = (facts: LaceFacts) => laceOf(facts, zone).parts.map((part) => part.points)

test('five days, an emergency, heart failure with diabetes and one visit are 4 + 3 + 3 + 1', () => {
  expect(points(aStay())).toEqual([4, 3, 3, 1])
  expect(laceOf(aStay(), zone)).toMatchObject({ score: 11, atMost: 11, missing: [], band: 'high' })
})

test.each([
  ['2026-11-19T09:00:00.000Z', 0],
  ['2026-11-18T10:00:00.000Z', 1],
  ['2026-11-16T10:00:00.000Z', 3],
  ['2026-11-12T10:00:00.000Z', 5],
  ['2026-11-01T10:00:00.000Z', 7],
])('a stay from %s to noon of the 19th gives %i points', (startedAt, expected) => {
  expect(points(aStay({ startedAt }))[0]).toBe(expected)
})

test.each([
  ['the evening of the 14th to the morning of the 16th', '2026-11-15T03:00:00.000Z', '2026-11-16T11:00:00.000Z', 2],
  ['one evening to the next morning', '2026-11-15T03:00:00.000Z', '2026-11-15T13:00:00.000Z', 1],
  [
    'one afternoon to its evening, midnight in Greenwich between',
    '2026-11-14T20:00:00.000Z',
    '2026-11-15T03:00:00.000Z',
    0,
  ],
])('a stay from %s is counted in days of the calendar', (_, startedAt, endedAt, expected) => {
  expect(points(aStay({ startedAt, endedAt }))[0]).toBe(expected)
})

test('diabetes with organ damage counts as that, not twice', () => {
  const problems = [{ words: 'Diabetes' }, { words: 'Diabetic retinopathy associated with type 2 diabetes' }]
  expect(points(aStay({ problems }))[2]).toBe(2)
})

test('comorbidity of four and more gives five points', () => {
  expect(points(aStay({ problems: [{ words: 'Dementia' }, { words: 'Ischemic stroke' }] }))[2]).toBe(5)
})

test('prediabetes is not diabetes, and a history of cancer is not a cancer', () => {
  expect(points(aStay({ problems: [{ words: 'Prediabetes' }, { words: 'History of colon cancer' }] }))[2]).toBe(0)
})

test('what the record does not say is missing, not zero', () => {
  const lace = laceOf(aStay({ acuteAdmission: null, emergencyVisits: null }), zone)
  expect(lace).toMatchObject({ score: 7, atMost: 14, missing: ['acute_admission', 'emergency_visits'] })
})

test('whatever is known, the score stands between 0 and 19 and grows with visits', () => {
  const visits = fc.nat(30)
  fc.assert(
    fc.property(visits, visits, fc.option(fc.boolean()), (one, other, acuteAdmission) => {
      const low = laceOf(aStay({ emergencyVisits: Math.min(one, other), acuteAdmission }), zone).score
      const high = laceOf(aStay({ emergencyVisits: Math.max(one, other), acuteAdmission }), zone).score
      return low >= 0 && low <= high && high <= 19
    }),
  )
})
