import { expect, test } from 'vitest'
import { newId } from '../../../words/ids.ts'
import { emptyBody } from '../contact-note/note-format.rules.ts'
import { type AmendmentDraft, readAmendment } from './amendment.form.ts'

const draft = (but: Partial<AmendmentDraft> = {}): AmendmentDraft => ({
  amendmentId: newId(),
  corrects: newId(),
  because: 'Dose added.',
  format: 'contact_log',
  body: { ...emptyBody, note: 'He takes 5 mg.' },
  minutes: '12',
  ...but,
})
const reached = { outcome: 'reached', mode: 'phone' } as const

test('what was typed is sent as it reads', () => {
  expect(readAmendment(draft({ minutes: ' 15 ' }), reached)).toMatchObject({ body: { minutes: 15 } })
})

test.each(['', 'a few', '-1', '1.5', '999'])(
  'minutes are whole minutes of a day, never "%s" taken for something else',
  (minutes) => {
    expect(readAmendment(draft({ minutes }), reached)).toMatchObject({
      problems: { minutes: 'Enter whole minutes, from 0 to 720.' },
    })
  },
)

test('the words and minutes of an amendment obey the same rules as those of a note', () => {
  const empty = draft({ body: emptyBody, minutes: '0', because: ' ' })
  expect(readAmendment(empty, reached)).toMatchObject({
    problems: { minutes: expect.any(String), 'body.note': expect.any(String), because: expect.any(String) },
  })
  expect(readAmendment(draft({ minutes: '0' }), { outcome: 'refused', mode: 'phone' })).toHaveProperty('body')
  expect(readAmendment(draft({ minutes: '0' }), { outcome: 'reached', mode: 'text' })).toHaveProperty('body')
  expect(readAmendment(draft({ body: emptyBody }), { outcome: 'no_answer', mode: 'phone' })).toHaveProperty('body')
})
