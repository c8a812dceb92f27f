import { expect, test } from 'vitest'
import { TimelineEntry } from './contract.ts'
import { daysOf, enteredOn } from './timeline-days.rules.ts'

const zone = 'America/New_York'
const idOf = (n: number): string => `01900000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`

const entry = (n: number, happenedAt: string, changes: object = {}): TimelineEntry =>
  TimelineEntry.parse({
    eventId: idOf(n),
    note: null,
    clientId: idOf(99),
    caseId: null,
    programId: null,
    programName: null,
    kind: 'contact.recorded',
    group: 'contacts',
    function: null,
    subjectId: idOf(n),
    summary: 'record:contact_reached_phone',
    words: {},
    sentence: 'Spoke by phone',
    by: null,
    happenedAt,
    recordedAt: happenedAt,
    causedBy: null,
    undoes: null,
    isNew: false,
    ...changes,
  })

const shape = (entries: TimelineEntry[]) =>
  daysOf(entries, zone).map(({ day, told }) => [
    day,
    told.map((one) => [one.entry.eventId, one.led.map((led) => led.eventId)]),
  ])

test('a late evening in New York is that day, although in UTC it is the next', () => {
  const entries = [entry(2, '2026-11-24T04:30:00.000Z'), entry(1, '2026-11-23T15:00:00.000Z')]
  expect(shape(entries)).toEqual([
    [
      '2026-11-23',
      [
        [idOf(2), []],
        [idOf(1), []],
      ],
    ],
  ])
})

test('what a contact brought about stands under it, however deep, and not a second time', () => {
  const at = '2026-11-23T15:00:00.000Z'
  const entries = [
    entry(4, at, { causedBy: idOf(3) }),
    entry(3, at, { causedBy: idOf(1) }),
    entry(2, at, { causedBy: idOf(1) }),
    entry(1, '2026-11-20T15:00:00.000Z'),
  ]
  expect(shape(entries)).toEqual([['2026-11-20', [[idOf(1), [idOf(2), idOf(3), idOf(4)]]]]])
})

test('what was caused by something that is not shown stands for itself: nothing disappears', () => {
  const alone = entry(2, '2026-11-23T15:00:00.000Z', { causedBy: idOf(1) })
  expect(shape([alone])).toEqual([['2026-11-23', [[idOf(2), []]]]])
})

test('the day of entry is said only where it is another one', () => {
  const at = '2026-11-23T15:00:00.000Z'
  expect(enteredOn(entry(1, at), zone)).toBeNull()
  expect(enteredOn(entry(1, at, { recordedAt: '2026-11-25T15:00:00.000Z' }), zone)).toBe('2026-11-25')
})
