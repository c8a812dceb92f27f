import { expect, test } from 'vitest'
import { amara, bea, delroysCase, imani } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { reachedByPhone } from '../contact-note/contact-note.example.ts'
import { ContactNote } from '../contact-note/contract.ts'
import { emptyBody } from '../contact-note/note-format.rules.ts'
import { NoteStart } from '../note-draft/contract.ts'

const house = freshHouse()
const words = 'Home since Thursday. Two falls at night. The nurse comes daily at nine. He eats once a day.'

const signing = async (note: string, happenedAt = '2026-11-23T15:30:00.000Z') => {
  const given = reachedByPhone({ happenedAt, body: { ...emptyBody, note } })
  return ContactNote.parse((await house.api(amara).post(`/cases/${delroysCase}/contact-notes`, given)).json)
}
const startOf = async (who = amara) =>
  NoteStart.parse((await house.api(who).get(`/cases/${delroysCase}/contact-notes/start`)).json)

test('a note can begin with the words of the last one, as they stand after its amendment', async () => {
  expect((await startOf()).lastWords).toBeNull()
  const { noteId, versionId } = await signing(words)
  expect(await startOf()).toMatchObject({ lastWords: { body: { note: words } }, alikeFrom: 90 })
  const amended = { format: 'contact_log', body: { ...emptyBody, note: `${words} Alone.` }, minutes: 12 }
  const amending = { amendmentId: crypto.randomUUID(), corrects: versionId, because: 'Said more.', ...amended }
  await house.api(amara).post(`/contact-notes/${noteId}/amendments`, amending)
  expect((await startOf()).lastWords?.body.note).toBe(`${words} Alone.`)
})

test('a copy is signed, and whoever reads it sees how alike it is; a new text says nothing of the kind', async () => {
  await signing(words, '2026-11-23T15:40:00.000Z')
  const copy = await signing(words, '2026-11-23T15:45:00.000Z')
  expect(copy.alikePercent).toBe(100)
  const read = await house.api(imani).get(`/contact-notes/${copy.noteId}`)
  expect(ContactNote.parse(read.json)).toMatchObject({ alikePercent: 100, intact: true })
  const fresh = await signing(
    'Met the sister today; she drives him to the clinic on every second Friday.',
    '2026-11-23T15:50:00.000Z',
  )
  expect(fresh.alikePercent).toBeNull()
})

test('words of a note that was entered in error are not offered, nor anything to whoever does not see the case', async () => {
  const wrong = await signing(
    'About somebody else, by mistake, at length and in so many words.',
    '2026-11-23T15:55:00.000Z',
  )
  await house.api(amara).post(`/contact-notes/${wrong.noteId}/void`, { because: 'Wrong client.' })
  expect((await startOf()).lastWords?.body.note).not.toContain('somebody else')
  expect((await house.api(bea).get(`/cases/${delroysCase}/contact-notes/start`)).status).toBe(404)
})
