import { describe, expect, test } from 'vitest'
import type { Draft } from '../../words/draft.ts'
import { sameJson, whichDraft } from './which-draft.ts'

const server: Draft = {
  kind: 'contact_note',
  subjectId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  title: 'Contact note, Thaddeus Wren',
  body: { text: 'Home since Thursday.' },
  version: 3,
  savedAt: '2026-11-23T15:12:00.000Z',
}
const local = {
  title: server.title,
  body: { text: 'Home since Thursday. Two falls.' },
  base: 3,
  changedAt: '2026-11-23T15:12:02.000Z',
}

describe('Which words to go on with', () => {
  test('none, when nothing was written', () => expect(whichDraft(undefined, null)).toBeUndefined())

  test('the server’s, when this device holds none', () => {
    expect(whichDraft(undefined, server)).toEqual({ body: server.body, version: 3, unsaved: false, other: undefined })
  })

  test('this device’s, when the server has none', () => {
    expect(whichDraft({ ...local, base: 0 }, null)).toMatchObject({ body: local.body, version: 0, unsaved: true })
  })

  test('this device’s, when they grew from what the server has, even if its clock runs late', () => {
    const slow = { ...local, changedAt: '2026-11-23T14:00:00.000Z' }
    expect(whichDraft(slow, server)).toMatchObject({ body: local.body, version: 3, unsaved: true, other: undefined })
  })

  test('the newer, when both changed, with the older kept beside it', () => {
    const both = { ...local, base: 2 }
    expect(whichDraft(both, server)).toMatchObject({
      body: local.body,
      other: { body: server.body, at: server.savedAt },
    })
    const older = { ...both, changedAt: '2026-11-23T15:00:00.000Z' }
    expect(whichDraft(older, server)).toMatchObject({ body: server.body, unsaved: false, other: { body: local.body } })
  })

  test('no conflict is told when both say the same', () => {
    const arrived = { ...local, base: 2, body: { text: 'Home since Thursday.' } }
    expect(whichDraft(arrived, server)).toMatchObject({ unsaved: false, other: undefined })
  })
})

test('the order of fields makes no difference', () => {
  expect(sameJson({ a: 1, b: [{ c: 2, d: null }] }, { b: [{ d: null, c: 2 }], a: 1 })).toBe(true)
  expect(sameJson({ a: 1 }, { a: 2 })).toBe(false)
})
