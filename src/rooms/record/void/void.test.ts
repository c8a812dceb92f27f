import { beforeEach, expect, test } from 'vitest'
import { amara, bea, delroy, delroysCase, homeAfterHospital, imani, mondayMorning, sam } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { reachedByPhone } from '../contact-note/contact-note.example.ts'
import { ContactNote, listContactNotes } from '../contact-note/contract.ts'
import { emptyBody } from '../contact-note/note-format.rules.ts'
import { MyMinutes } from '../minutes/contract.ts'
import { Timeline } from '../timeline/contract.ts'

const house = freshHouse()

beforeEach(() => house.itIs(mondayMorning))

const signed = async (by = amara, changes: Record<string, unknown> = {}) =>
  ContactNote.parse((await house.api(by).post(`/cases/${delroysCase}/contact-notes`, reachedByPhone(changes))).json)
const voiding = (noteId: string, by = amara, because = 'It was about somebody else.') =>
  house.api(by).post(`/contact-notes/${noteId}/void`, { because })
const timeline = async (q = '') =>
  Timeline.parse((await house.api(amara).get(`/clients/${delroy}/timeline${q}`)).json).entries

test('a note that was entered in error leaves the timeline, the list, the search and the minutes; an entry says so', async () => {
  const note = await signed(amara, { minutes: 37, body: { ...emptyBody, note: 'Zanzibar.' } })
  expect((await timeline()).map(({ subjectId }) => subjectId)).toContain(note.noteId)
  expect(await timeline('?q=zanzibar')).toHaveLength(1)
  const before = MyMinutes.parse((await house.api(amara).get('/minutes')).json).sums.today.minutes

  expect((await voiding(note.noteId)).status).toBe(200)
  const told = (await timeline()).filter(({ subjectId }) => subjectId === note.noteId)
  expect(told).toMatchObject([{ kind: 'note.voided', sentence: 'Contact note entered in error' }])
  expect(await timeline('?q=zanzibar')).toEqual([])
  const { notes } = listContactNotes.answer.parse((await house.api(amara).get(`/clients/${delroy}/contact-notes`)).json)
  expect(notes.map(({ noteId }) => noteId)).not.toContain(note.noteId)
  expect(MyMinutes.parse((await house.api(amara).get('/minutes')).json).sums.today.minutes).toBe(before - 37)
})

test('the last contact of the case is the one before it', async () => {
  await signed(amara, { happenedAt: '2026-11-23T14:00:00.000Z' })
  const last = await signed(amara, { happenedAt: '2026-11-23T16:00:00.000Z' })
  const lastContact = () =>
    asStaff(house.by(amara), (tx) =>
      tx.selectFrom('cases.case').select('last_contact_at').where('id', '=', delroysCase).executeTakeFirstOrThrow(),
    )
  expect((await lastContact()).last_contact_at?.toISOString()).toBe('2026-11-23T16:00:00.000Z')
  await voiding(last.noteId)
  expect((await lastContact()).last_contact_at?.toISOString()).toBe('2026-11-23T14:00:00.000Z')
})

test('a refusal by letter is a contact too, as when it was signed', async () => {
  await signed(amara, {
    mode: 'letter',
    outcome: 'refused',
    refused: { offer: 'A visit', because: 'Not now', reofferOn: '2026-12-01' },
    happenedAt: '2026-11-23T15:50:00.000Z',
  })
  const last = await signed(amara, { happenedAt: '2026-11-23T16:01:00.000Z' })
  await voiding(last.noteId)
  const { last_contact_at } = await asStaff(house.by(amara), (tx) =>
    tx.selectFrom('cases.case').select('last_contact_at').where('id', '=', delroysCase).executeTakeFirstOrThrow(),
  )
  expect(last_contact_at?.toISOString()).toBe('2026-11-23T15:50:00.000Z')
})

test('nothing of it is left on the timeline of whoever may no longer read it, in whatever version', async () => {
  const first = await signed(imani)
  const amendment = { amendmentId: newId(), corrects: first.noteId, because: 'More.', format: 'contact_log' }
  const said = { ...amendment, body: { ...emptyBody, note: 'Sleeps badly.' }, minutes: 12 }
  await house.api(imani).post(`/contact-notes/${first.noteId}/amendments`, said)
  const event = { kind: 'note.cosign_asked', caseId: delroysCase, clientId: delroy, programId: homeAfterHospital }
  const summary = 'record:cosign_asked'
  await asStaff(house.by(imani), (tx) => leaveEvent(tx, { ...event, subjectId: amendment.amendmentId, summary }))
  expect((await timeline()).map(({ subjectId }) => subjectId)).toContain(amendment.amendmentId)
  await voiding(first.noteId, imani)
  expect((await timeline()).map(({ subjectId }) => subjectId)).not.toContain(amendment.amendmentId)
})

test('its words stay readable, marked, to its author, its supervisor and whoever leads; to nobody else', async () => {
  const note = await signed(imani)
  await voiding(note.noteId, imani, 'Wrong client.')
  const read = await house.api(imani).get(`/contact-notes/${note.noteId}`)
  expect(ContactNote.parse(read.json)).toMatchObject({
    body: { note: note.body.note },
    voided: { because: 'Wrong client.', by: 'Imani Cole' },
    mayAmend: false,
    mayVoid: false,
  })
  expect((await house.api(sam).get(`/contact-notes/${note.noteId}`)).status).toBe(200)
  for (const other of [amara, bea])
    expect((await house.api(other).get(`/contact-notes/${note.noteId}`)).status).toBe(404)
})

test('a supervisor sets a note of hers aside too; it needs a reason, and happens once', async () => {
  const note = await signed()
  expect((await voiding(note.noteId, imani, ' ')).json).toMatchObject({ code: 'record:void_needs_reason' })
  expect((await voiding(note.noteId, imani)).status).toBe(200)
  expect((await voiding(note.noteId)).json).toMatchObject({ code: 'record:note_is_void' })
  expect((await voiding(note.noteId, bea)).status).toBe(404)
})

test('whoever neither wrote it nor supervises the program cannot, though they read it', async () => {
  const note = await signed(imani)
  expect((await voiding(note.noteId, amara)).json).toMatchObject({ code: 'record:void_by_author' })
  expect((await voiding(note.noteId, sam)).json).toMatchObject({ code: 'record:void_by_author' })
})
