import { describe, expect, test } from 'vitest'
import { answerToDischarge, type DischargeQuestion } from './discharge.rules.ts'
import { stayOf } from './fixtures/stay.example.ts'
import type { StayRecord } from './record/clinical-record.ts'
import { Moment } from './record/record-parts.ts'

const living = { deceased: false, diedAt: null }

const answer = (change: Parameters<typeof stayOf>[0], more: Partial<DischargeQuestion> = {}) =>
  answerToDischarge({
    stay: stayOf(change),
    patient: living,
    others: [],
    now: '2026-03-08T14:00:00.000Z',
    zone: 'America/New_York',
    windowDays: 30,
    ...more,
  })

const at = (text: string) => Moment.parse(text)

describe('a discharge referral opens', () => {
  test('for a finished inpatient stay that ended two days ago', () => {
    expect(answer({})).toBe('opens_referral')
  })

  test('when only the day of discharge is known, from that day on', () => {
    expect(answer({ dischargedAt: at('2026-03-08') })).toBe('opens_referral')
  })

  test('on the last day of the window, counted in the days of the agency', () => {
    const ended = { dischargedAt: at('2026-03-06T23:30:00.000Z') }
    expect(answer(ended, { now: '2026-04-06T03:59:00.000Z' })).toBe('opens_referral')
    expect(answer(ended, { now: '2026-04-06T04:00:00.000Z' })).toBe('history')
  })

  test('within the window that the pack sets', () => {
    expect(answer({}, { windowDays: 1 })).toBe('history')
  })

  test('later on the day on which the hospital already tells of it', () => {
    expect(answer({ dischargedAt: at('2026-03-08T21:00:00.000Z') })).toBe('opens_referral')
  })

  test('for each kind of inpatient bed', () => {
    expect(['ACUTE', 'NONAC'].map((classCode) => answer({ classCode }))).toEqual(['opens_referral', 'opens_referral'])
  })
})

describe('nothing else opens one', () => {
  test.each(['EMER', 'AMB', 'OBSENC', 'HH', null])('not a visit of class %s, whatever its disposition', (classCode) => {
    expect(answer({ classCode, disposition: { system: null, code: '01', words: 'Home' } })).toBe('not_inpatient')
  })

  test.each(['planned', 'in-progress', 'onleave', 'cancelled', 'entered-in-error'] as const)(
    'not a stay that is %s, although it names an end',
    (status) => {
      expect(answer({ status })).toBe('not_finished')
    },
  )

  test.each([
    ['without an end', { end: null, dischargedAt: null }, 'no_discharge_day'],
    ['that ended in some month', { dischargedAt: at('2026-03') }, 'no_discharge_day'],
    ['that ended before it started', { dischargedAt: at('2026-03-01') }, 'ends_before_start'],
    ['that will end tomorrow', { dischargedAt: at('2026-03-09T15:00:00.000Z') }, 'not_yet'],
    ['of long ago', { start: at('1953-11-29'), dischargedAt: at('1953-11-30') }, 'history'],
  ])('not a stay %s', (_what, change, why) => {
    expect(answer(change)).toBe(why)
  })

  test.each([
    ['is dead', { deceased: true, diedAt: null }],
    ['died the day after', { deceased: true, diedAt: at('2026-03-07') }],
    ['died, as only a date tells', { deceased: false, diedAt: at('2026-03-06') }],
  ])('not the stay of one who %s', (_what, patient) => {
    expect(answer({}, { patient })).toBe('deceased')
  })

  test.each(['20', '41', 'exp'])('not a stay that ended in death (disposition %s)', (code) => {
    expect(answer({ disposition: { system: null, code, words: 'Expired' } })).toBe('deceased')
  })
})

describe('a stay on one ward within a hospital stay', () => {
  const named = (logicalId: string, partOf: string | null, change: Parameters<typeof stayOf>[0] = {}): StayRecord =>
    stayOf({
      source: { ...stayOf().source, logicalId },
      partOf:
        partOf === null
          ? null
          : { state: 'here', resourceType: 'Encounter', logicalId: partOf, server: null, display: null },
      ...change,
    })
  const question = { patient: living, now: '2026-03-08T14:00:00.000Z', zone: 'America/New_York', windowDays: 30 }

  test('opens nothing of its own; the hospital stay does', () => {
    const [ward, whole] = [named('ward', 'whole'), named('whole', null)]
    expect(answerToDischarge({ ...question, stay: ward, others: [whole] })).toBe('part_of_another_stay')
    expect(answerToDischarge({ ...question, stay: whole, others: [ward] })).toBe('opens_referral')
  })

  test('opens one when what it is part of is no stay in a bed, or was taken back', () => {
    const ward = named('ward', 'whole')
    const wholes = [named('whole', null, { classCode: 'EMER' }), named('whole', null, { status: 'entered-in-error' })]
    expect(wholes.map((whole) => answerToDischarge({ ...question, stay: ward, others: [whole] }))).toEqual([
      'opens_referral',
      'opens_referral',
    ])
  })

  test('two that claim to be parts of each other are not forgotten', () => {
    const [one, other] = [named('one', 'other'), named('other', 'one')]
    expect(answerToDischarge({ ...question, stay: one, others: [other] })).toBe('opens_referral')
  })
})
