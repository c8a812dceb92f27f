import { expect, test } from 'vitest'
import type { Here } from '../../../web/due-words.ts'
import { emptyBody } from '../contact-note/note-format.rules.ts'
import { NoteStart } from '../note-draft/contract.ts'
import { type NoteDraft, newDraft, readDraft, stillWrong, withOutcome } from './note-draft.form.ts'

const here: Here = { now: '2026-11-23T16:06:42.000Z', zone: 'America/New_York', clock: '24' }
const ground = { ...here, windowHours: 72 }
const start = NoteStart.parse({
  caseId: '01900000-0000-7000-8000-000000000d02',
  clientId: '01900000-0000-7000-8000-000000000d01',
  clientName: 'Delroy Baptiste',
  programName: 'Home after hospital',
  windowHours: 72,
  formats: { offered: ['contact_log', 'dap'], usual: 'contact_log' },
  diagnoses: true,
  lastWords: null,
  alikeFrom: 90,
  last: null,
})
const aVisit = {
  happenedAt: here.now,
  mode: 'in_person',
  place: 'home',
  minutes: 35,
  with: 'both',
  function: 'link',
  format: 'dap',
}
const fresh = (changes: Partial<NoteDraft> = {}): NoteDraft => ({
  ...newDraft(start, {}, here),
  outcome: 'reached',
  body: { ...emptyBody, note: 'Two falls.' },
  ...changes,
})
const problemsOf = (changes: Partial<NoteDraft>) => {
  const read = readDraft(fresh(changes), ground)
  return 'problems' in read ? read.problems : {}
}

test('a try takes a few minutes, however long the visit before it took; minutes that were entered stay', () => {
  const { last } = NoteStart.parse({ ...start, last: { ...aVisit, minutes: 60 } })
  const begun = newDraft({ ...start, last }, {}, here)
  expect(begun.minutes).toBe('60')
  expect(withOutcome(begun, 'message', last)).toEqual({ outcome: 'message', minutes: '2' })
  expect(withOutcome({ ...begun, outcome: 'message', minutes: '2' }, 'reached', last).minutes).toBe('60')
  expect(newDraft({ ...start, last: last && { ...last, minutes: null } }, {}, here).minutes).toBe('10')
  expect(withOutcome({ ...begun, minutes: '7' }, 'no_answer', last)).toEqual({ outcome: 'no_answer' })
})

test('what is changed is no longer said to be wrong, and the others still are', () => {
  const judged = fresh({ outcome: null, minutes: 'ten', when: 'soon' })
  const problems = { outcome: 'Choose one.', minutes: 'Whole minutes.', happenedAt: 'When?', 'refused.offer': 'What?' }
  const left = (changes: Partial<NoteDraft>) => Object.keys(stillWrong(problems, judged, { ...judged, ...changes }))
  expect(left({})).toEqual(['outcome', 'minutes', 'happenedAt', 'refused.offer'])
  expect(left({ outcome: 'reached', when: here.now })).toEqual(['minutes', 'refused.offer'])
  expect(left({ minutes: '10', offer: 'Meals' })).toEqual(['outcome', 'happenedAt'])
})

test('a new note begins now, like the last one, and as the obligation asks that it was opened from', () => {
  const last = {
    ...start,
    last: aVisit,
  }
  const opened = newDraft(
    NoteStart.parse(last),
    { mode: 'phone', function: 'assess', obligationId: start.caseId },
    here,
  )
  expect(opened).toMatchObject({
    when: '2026-11-23T16:05:00.000Z',
    mode: 'phone',
    place: 'home',
    minutes: '35',
    with: 'both',
  })
  expect(opened).toMatchObject({ function: 'assess', format: 'dap', startedFrom: start.caseId, outcome: null })
})

test('what happened is never filled in for somebody', () => {
  expect(problemsOf({ outcome: null })).toHaveProperty('outcome')
})

test('a filled draft becomes the note that the door takes', () => {
  const read = readDraft(fresh({ minutes: ' 12 ', next: '2026-11-25T15:00:00.000Z', nextMode: 'in_person' }), ground)
  expect(read).toMatchObject({
    note: { minutes: 12, nextContact: { at: '2026-11-25T15:00:00.000Z', mode: 'in_person' }, refused: null },
  })
})

test('what cannot be read is said beside its field, with an example', () => {
  const problems = problemsOf({ when: 'around noon', minutes: 'a few', next: 'soon' })
  expect(Object.keys(problems)).toEqual(['happenedAt', 'minutes', 'nextContact.at'])
  expect(problems.happenedAt).toContain('Yesterday 14:30')
})

test('a rule that the server keeps is told before anything is sent', () => {
  expect(problemsOf({ when: '2026-11-24T16:05:00.000Z' }).happenedAt).toContain('in the future')
  expect(problemsOf({ when: '2026-11-17T16:05:00.000Z' }).lateBecause).toContain('72 hours')
  expect(Object.keys(problemsOf({ outcome: 'refused' }))).toEqual([
    'refused.offer',
    'refused.because',
    'refused.reofferOn',
  ])
})

test('what was typed for a refusal and then not refused is not signed with the note', () => {
  const read = readDraft(fresh({ offer: 'Meals', because: 'No.', reofferOn: '2026-12-07' }), ground)
  expect(read).toMatchObject({ note: { refused: null } })
})

test('a line of what was given that stayed empty is left out', () => {
  const information = [
    { title: '', version: '' },
    { title: 'Whom to call', version: '' },
  ]
  expect(readDraft(fresh({ information }), ground)).toMatchObject({
    note: { information: [{ title: 'Whom to call', version: null }] },
  })
})

test('a note begins in the format of the last one where the pack still offers it, else in the one that is usual', () => {
  const { last } = NoteStart.parse({ ...start, last: aVisit })
  expect(newDraft({ ...start, last }, {}, here).format).toBe('dap')
  const formats: NoteStart['formats'] = { offered: ['girp', 'narrative'], usual: 'girp' }
  expect(newDraft({ ...start, last, formats }, {}, here).format).toBe('girp')
})
