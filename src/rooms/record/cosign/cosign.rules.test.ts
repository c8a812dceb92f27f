import { expect, test } from 'vitest'
import type { CosignRule } from '../note-window/note-window.schema.ts'
import { cosignRuleFor, lotOf } from './cosign.rules.ts'

const source = { name: 'Supervision', citation: 'Ours.', certainty: 'proposal' as const }
const rule = (id: string, changes: Partial<CosignRule>): CosignRule => ({
  id,
  effective_from: '2013-01-01',
  title: id,
  source,
  who: 'everybody',
  notes: 'all',
  percent: 100,
  ...changes,
})
const rules = [
  rule('crisis', { notes: 'crisis' }),
  rule('trainee', { who: 'trainee' }),
  rule('first', { who: 'unlicensed', first_days: 90 }),
  rule('sample', { who: 'unlicensed', after_days: 90, percent: 10 }),
]
/** Its last eight digits are 9 and 10: below, and not below, ten in a hundred. */
const drawn = '01900000-0000-7000-8000-000000000009'
const notDrawn = '01900000-0000-7000-8000-00000000000a'
const under = (changes: object) =>
  cosignRuleFor(rules, { noteId: notDrawn, positions: [], crisis: false, supervises: false, ...changes })?.id ?? null

test('whoever signs in their own right waits for nobody', () => {
  expect(under({})).toBeNull()
})

test('every note of a trainee is cosigned', () => {
  expect(under({ positions: [{ kind: 'trainee', days: 400 }] })).toBe('trainee')
})

test('without a licence all notes are cosigned for 90 days, then those that are drawn', () => {
  const unlicensed = (days: number, noteId = notDrawn) => under({ noteId, positions: [{ kind: 'unlicensed', days }] })
  expect([unlicensed(0), unlicensed(89)]).toEqual(['first', 'first'])
  expect([unlicensed(90), unlicensed(90, drawn)]).toEqual([null, 'sample'])
})

test('a crisis asks first, and of everybody but a supervisor of the program', () => {
  const positions = [{ kind: 'trainee', days: 3 }]
  expect([under({ crisis: true }), under({ crisis: true, positions })]).toEqual(['crisis', 'crisis'])
  expect(under({ crisis: true, supervises: true })).toBeNull()
  expect(under({ supervises: true, positions })).toBe('trainee')
})

test('a sample draws about so many in a hundred as it says, and the same note always', () => {
  const notes = Array.from({ length: 2_000 }, () => crypto.randomUUID())
  const share = notes.filter((noteId) => lotOf(noteId) < 10).length / notes.length
  expect(share).toBeGreaterThan(0.06)
  expect(share).toBeLessThan(0.14)
  expect(lotOf(drawn)).toBe(9)
})
