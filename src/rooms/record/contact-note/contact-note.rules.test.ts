import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reachedByPhone } from './contact-note.example.ts'
import {
  dueAtOf,
  isAttempt,
  isFaceToFace,
  isLateEntry,
  isLikelyAhead,
  isLikelyPast,
  isSpoken,
  outcomesOf,
  problemsOfNote,
  unitsOf,
  usualWindowHours,
} from './contact-note.rules.ts'
import { emptyBody } from './note-format.rules.ts'
import { modes, outcomes, parties } from './note-words.ts'

const monday = { now: '2026-11-23T16:05:00.000Z', zone: 'America/New_York', windowHours: usualWindowHours }
const problemsWith = (changes: Record<string, unknown>) =>
  problemsOfNote(reachedByPhone(changes), monday).map(({ code, field }) => `${field}: ${code}`)

test('a routine contact note has nothing to correct', () => {
  expect(problemsWith({})).toEqual([])
})

test('a contact in the future is refused, one that is just over is not', () => {
  expect(problemsWith({ happenedAt: '2026-11-23T16:06:00.000Z' })).toEqual(['happenedAt: contact_in_future'])
  expect(problemsWith({ happenedAt: '2026-11-23T16:05:00.000Z' })).toEqual([])
})

test('after 72 hours it is a late entry and needs a reason; to the minute before it does not', () => {
  expect(problemsWith({ happenedAt: '2026-11-20T16:05:00.000Z' })).toEqual([])
  expect(problemsWith({ happenedAt: '2026-11-20T16:04:00.000Z' })).toEqual(['lateBecause: late_needs_reason'])
  expect(problemsWith({ happenedAt: '2026-11-20T16:04:00.000Z', lateBecause: 'Three days in court.' })).toEqual([])
})

test('the window is the one of the pack', () => {
  expect(isLateEntry('2026-11-22T16:00:00.000Z', monday.now, 24)).toBe(true)
  expect(isLateEntry('2026-11-22T16:00:00.000Z', monday.now, 48)).toBe(false)
  expect(dueAtOf('2026-11-23T15:30:00.000Z', 48)).toBe('2026-11-25T15:30:00.000Z')
})

test('whoever refused is offered it again: what, why and from which day on belong to the note', () => {
  expect(problemsWith({ outcome: 'refused' })).toEqual([
    'refused.offer: refused_needs_offer',
    'refused.because: refused_needs_reason',
    'refused.reofferOn: refused_needs_reoffer',
  ])
  const refused = { offer: 'Home-delivered meals', because: '"I can cook."', reofferOn: '2026-12-07' }
  expect(problemsWith({ outcome: 'refused', refused })).toEqual([])
  expect(problemsWith({ outcome: 'refused', refused: { ...refused, reofferOn: '2026-11-22' } })).toEqual([
    'refused.reofferOn: reoffer_in_past',
  ])
})

test('a letter reaches nobody by itself', () => {
  expect(problemsWith({ mode: 'letter' })).toEqual(['outcome: letter_reaches_nobody'])
  expect(problemsWith({ mode: 'text', outcome: 'message' })).toEqual([])
  expect(outcomesOf('letter')).not.toContain('reached')
})

test.each(['text', 'email'] as const)(
  'whoever answers by %s was reached, and what they answered is written down',
  (mode) => {
    const replied = { outcome: 'reached', mode, with: 'client' } as const
    expect(outcomesOf(mode)).toContain('reached')
    expect(problemsWith({ ...replied, minutes: 0 })).toEqual([])
    expect(problemsWith({ ...replied, body: emptyBody })).toEqual(['body.note: note_is_empty'])
    expect([isAttempt(replied), isSpoken(replied), isFaceToFace(replied)]).toEqual([false, true, false])
  },
)

test('a call that reached somebody has words and minutes; one that nobody took needs neither', () => {
  expect(problemsWith({ body: emptyBody })).toEqual(['body.note: note_is_empty'])
  expect(problemsWith({ body: emptyBody, format: 'dap' })).toEqual(['body.data: note_is_empty'])
  expect(problemsWith({ minutes: 0 })).toEqual(['minutes: reached_takes_minutes'])
  expect(problemsWith({ outcome: 'no_answer', minutes: 0, body: emptyBody })).toEqual([])
})

test('a day that reads as one of another decade is still being typed', () => {
  const now = monday.now
  expect(isLikelyPast('2026-11-20T15:00:00.000Z', now)).toBe(true)
  expect(isLikelyPast('2002-11-25T15:00:00.000Z', now)).toBe(false)
  expect(isLikelyPast('2026-11-25T15:00:00.000Z', now)).toBe(false)
  expect(isLikelyAhead('2027-02-01T15:00:00.000Z', now)).toBe(true)
  expect(isLikelyAhead('2020-02-01T15:00:00.000Z', now)).toBe(false)
  expect(isLikelyAhead('2050-02-01T15:00:00.000Z', now)).toBe(false)
})

test('the next contact is still to come', () => {
  expect(problemsWith({ nextContact: { at: '2026-11-23T16:05:00.000Z', mode: null } })).toEqual([
    'nextContact.at: next_contact_in_past',
  ])
  expect(problemsWith({ nextContact: { at: '2026-11-25T15:00:00.000Z', mode: 'in_person' } })).toEqual([])
})

test('twelve minutes are one unit, seven are none, and an attempt has none however long it took', () => {
  const call = { outcome: 'reached', mode: 'phone' } as const
  expect([7, 8, 12, 22, 23, 38].map((minutes) => unitsOf({ ...call, minutes }))).toEqual([0, 1, 1, 1, 2, 3])
  expect(unitsOf({ ...call, outcome: 'no_answer', minutes: 40 })).toBe(0)
})

test('more minutes are never fewer units', () => {
  const minutes = fc.integer({ min: 0, max: 719 })
  fc.assert(
    fc.property(minutes, (some) => {
      const call = { outcome: 'reached', mode: 'phone' } as const
      expect(unitsOf({ ...call, minutes: some + 1 })).toBeGreaterThanOrEqual(unitsOf({ ...call, minutes: some }))
    }),
  )
})

test('no attempt counts as spoken with or met, whatever the way and whoever was asked for', () => {
  const contact = fc.record({
    outcome: fc.constantFrom(...outcomes),
    mode: fc.constantFrom(...modes),
    with: fc.constantFrom(...parties),
  })
  fc.assert(
    fc.property(contact, (any) => {
      if (isAttempt(any)) expect(isSpoken(any) || isFaceToFace(any)).toBe(false)
      if (isFaceToFace(any)) expect(isSpoken(any)).toBe(true)
    }),
  )
})
