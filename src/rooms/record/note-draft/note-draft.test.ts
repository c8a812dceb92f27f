import { beforeEach, expect, test } from 'vitest'
import { amara, bea, delroy, delroysCase, mondayMorning } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { newId } from '../../../words/ids.ts'
import { reachedByPhone } from '../contact-note/contact-note.example.ts'

const house = freshHouse()
const door = `/cases/${delroysCase}/contact-notes`
const draftDoor = `/drafts/contact_note/${delroysCase}`
const happenedAt = '2026-11-23T15:30:00.000Z'

const kindsOf = async (noteId: string) =>
  (
    await asStaff(house.by(amara), (tx) =>
      tx.selectFrom('platform.event').select('kind').where('subject_id', '=', noteId).orderBy('id').execute(),
    )
  ).map(({ kind }) => kind)

const write = () => house.api(amara).put(draftDoor, { title: 'Contact note', body: { text: 'Two falls.' }, version: 0 })

beforeEach(() => house.itIs(mondayMorning))

test('the clock of a note starts once, however often its beginning is told', async () => {
  const noteId = newId()
  const begin = () => house.api(amara).post(`${door}/begin`, { noteId, happenedAt })
  expect([(await begin()).json, (await begin()).json]).toEqual([{ begun: true }, { begun: false }])
  expect(await kindsOf(noteId)).toEqual(['note.started'])
})

test('a discarded draft is gone and its clock has ended', async () => {
  const noteId = newId()
  await write()
  await house.api(amara).post(`${door}/begin`, { noteId, happenedAt })
  expect((await house.api(amara).post(`${door}/discard`, { noteId })).json).toEqual({ discarded: true })
  expect((await house.api(amara).get(draftDoor)).json).toEqual({ draft: null })
  expect(await kindsOf(noteId)).toEqual(['note.started', 'note.discarded'])
})

test('a signed note is not discarded after the fact, nor begun again', async () => {
  const note = reachedByPhone()
  await house.api(amara).post(`${door}/begin`, { noteId: note.noteId, happenedAt })
  await house.api(amara).post(door, note)
  await house.api(amara).post(`${door}/discard`, { noteId: note.noteId })
  await house.api(amara).post(`${door}/begin`, { noteId: note.noteId, happenedAt })
  expect(await kindsOf(note.noteId)).toEqual(['note.started', 'contact.recorded'])
})

test('a new note begins like the last one', async () => {
  await house.api(amara).post(door, reachedByPhone({ mode: 'in_person', place: 'home', minutes: 35, with: 'both' }))
  expect((await house.api(amara).get(`${door}/start`)).json).toMatchObject({
    clientId: delroy,
    clientName: 'Delroy Baptiste',
    programName: 'Home after hospital',
    windowHours: 48,
    last: { mode: 'in_person', place: 'home', minutes: 35, with: 'both', function: 'monitor' },
  })
})

test('Bea, who does not carry Delroy, cannot begin a note about him', async () => {
  expect((await house.api(bea).get(`${door}/start`)).status).toBe(404)
  expect((await house.api(bea).post(`${door}/begin`, { noteId: newId(), happenedAt })).status).toBe(404)
})
