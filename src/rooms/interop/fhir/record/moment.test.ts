import { describe, expect, test } from 'vitest'
import { boundsOf, dayOfMoment, isBefore, readMoment } from './moment.ts'
import { Moment } from './record-parts.ts'

const zone = 'America/New_York'
const at = (text: string) => Moment.parse(text)

describe('a date of a record', () => {
  test.each([
    ['1941', '1941'],
    ['1941-08', '1941-08'],
    ['2024-02-29', '2024-02-29'],
    ['2026-03-02T08:00:00-05:00', '2026-03-02T13:00:00.000Z'],
    ['2026-03-02T08:00:30.125Z', '2026-03-02T08:00:30.125Z'],
    ['2026-03-02T08:00:30', '2026-03-02T13:00:30.000Z'],
  ])('%s is read as exactly as it is known', (text, moment) => {
    expect(readMoment(text, zone)).toMatchObject({ state: 'read', moment })
  })

  test.each(['2023-02-29', '2026-13', '2026-03-02T25:00:00Z', '2026-03-02T25:00:00', '02/03/2026', ''])(
    '%j is no date',
    (text) => {
      expect(readMoment(text, zone)).toEqual({ state: 'impossible' })
    },
  )

  test.each(['0001', '0001-01-01T00:00:00Z', '9999-12-31'])('%s stands for no date', (text) => {
    expect(readMoment(text, zone)).toEqual({ state: 'no_date' })
  })
})

describe('a moment that is known in part', () => {
  test('means every time within it', () => {
    const { earliest, latest } = boundsOf(at('2026-02'), zone)
    expect([new Date(earliest).toISOString(), new Date(latest).toISOString()]).toEqual([
      '2026-02-01T05:00:00.000Z',
      '2026-03-01T04:59:59.999Z',
    ])
  })

  test('is before another only when it cannot be otherwise', () => {
    expect(isBefore(at('2026-02'), at('2026-03-01'), zone)).toBe(true)
    expect(isBefore(at('2026-03'), at('2026-03-05'), zone)).toBe(false)
    expect(isBefore(at('2026-03-05'), at('2026-03-05T10:00:00.000Z'), zone)).toBe(false)
  })

  test("has a day of the agency's when it has a day", () => {
    expect(['2026-03-07T03:00:00.000Z', '2026-03-07', '2026-03'].map((text) => dayOfMoment(at(text), zone))).toEqual([
      '2026-03-06',
      '2026-03-07',
      null,
    ])
  })
})
