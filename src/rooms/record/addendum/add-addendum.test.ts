import { beforeEach, expect, test } from 'vitest'
import {
  amara,
  bea,
  delroy,
  delroysCase,
  homeAfterHospital,
  imani,
  mondayMorning,
  noor,
  pru,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { newId } from '../../../words/ids.ts'
import { reachedByPhone } from '../contact-note/contact-note.example.ts'
import { ContactNote, listContactNotes } from '../contact-note/contract.ts'

const house = freshHouse()

beforeEach(() => house.itIs(mondayMorning))

const signed = async (changes = {}): Promise<string> => {
  const answer = await house.api(amara).post(`/cases/${delroysCase}/contact-notes`, reachedByPhone(changes))
  return ContactNote.parse(answer.json).noteId
}
const adding = (words: string) => ({ addendumId: newId(), words })

test('the words of a signed note stay; an addendum stands under them with its own signature', async () => {
  const noteId = await signed()
  house.itIs('2026-11-24T16:05:00.000Z')
  const answer = await house.api(imani).post(`/contact-notes/${noteId}/addenda`, adding('The sister comes on Sunday.'))
  const note = ContactNote.parse(answer.json)
  expect(note.body.note).toContain('Two falls')
  expect(note.intact).toBe(true)
  expect(note.addenda).toMatchObject([
    {
      words: 'The sister comes on Sunday.',
      signature: { name: 'Imani Cole', credential: 'LCSW', at: '2026-11-24T16:05:00.000Z' },
    },
  ])
})

test('an addendum without words is refused beside its field', async () => {
  const answer = await house.api(amara).post(`/contact-notes/${await signed()}/addenda`, adding('  '))
  expect(answer.json).toMatchObject({ code: 'record:addendum_is_empty', field: 'words' })
})

test('nothing is added to a note that was entered in error, at the door or in the database', async () => {
  const noteId = await signed()
  await house.api(amara).post(`/contact-notes/${noteId}/void`, { because: 'Wrong client.' })
  const answer = await house.api(amara).post(`/contact-notes/${noteId}/addenda`, adding('More.'))
  expect(answer.json).toMatchObject({ code: 'record:note_is_void' })
  const of = { client_id: delroy, program_id: homeAfterHospital, note_id: noteId, author_id: amara.id }
  const row = { id: newId(), ...of, words: 'More.' }
  const written = asStaff(house.by(amara), (tx) => tx.insertInto('record.addendum').values(row).execute())
  await expect(written).rejects.toMatchObject({ code: '42501' })
})

test('who may not see Delroy neither reads his notes nor adds to them', async () => {
  const noteId = await signed()
  for (const stranger of [bea, noor, pru]) {
    expect((await house.api(stranger).get(`/contact-notes/${noteId}`)).status).toBe(404)
    expect((await house.api(stranger).post(`/contact-notes/${noteId}/addenda`, adding('Mine.'))).status).toBe(404)
    expect((await house.api(stranger).get(`/clients/${delroy}/contact-notes`)).status).toBe(404)
  }
})

test('the notes of a client come page by page, the latest first, each once', async () => {
  for (let minute = 0; minute < 55; minute += 1) {
    await signed({ happenedAt: new Date(Date.parse('2026-11-23T14:00:00.000Z') + minute * 60_000).toISOString() })
  }
  const first = await pageAfter()
  const second = await pageAfter(first.next)
  const all = [...first.notes, ...second.notes]
  expect(first.notes).toHaveLength(50)
  expect(new Set(all.map(({ noteId }) => noteId)).size).toBe(all.length)
  expect(all.map(({ happenedAt }) => happenedAt)).toEqual(
    all
      .map(({ happenedAt }) => happenedAt)
      .toSorted()
      .reverse(),
  )
  expect(second.next).toBeNull()
  expect(all.length).toBeGreaterThanOrEqual(55)
})

const Page = listContactNotes.answer

async function pageAfter(next: string | null = null) {
  const before = next ? `?before=${encodeURIComponent(next)}` : ''
  return Page.parse((await house.api(amara).get(`/clients/${delroy}/contact-notes${before}`)).json)
}
