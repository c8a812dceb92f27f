import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, delroy, delroysCase, imani, mondayMorning, noor, sam } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { newId } from '../../../words/ids.ts'
import { refuse } from '../refusals.ts'
import { reachedByPhone } from './contact-note.example.ts'
import { ContactNote } from './contract.ts'
import { registerNoteSection } from './note-section.ts'

const house = freshHouse()
const door = `/cases/${delroysCase}/contact-notes`
const draftDoor = `/drafts/contact_note/${delroysCase}`
const Problem = z.object({ code: z.string(), field: z.string().optional() })

const signing = async (changes: Record<string, unknown> = {}, by = amara) =>
  house.api(by).post(door, reachedByPhone(changes))
const signed = async (changes: Record<string, unknown> = {}) => ContactNote.parse((await signing(changes)).json)
const refusalOf = async (changes: Record<string, unknown>, by = amara) => {
  const answer = await signing(changes, by)
  return { status: answer.status, ...Problem.parse(answer.json) }
}

const eventsOf = (noteId: string) =>
  asStaff(house.by(amara), (tx) =>
    tx
      .selectFrom('platform.event')
      .select(['kind', 'function', 'facts', 'summary', 'happened_at', 'by_staff'])
      .where('subject_id', '=', noteId)
      .orderBy('id')
      .execute(),
  )

beforeEach(() => house.itIs(mondayMorning))

test('Amara signs, and the note stands in her name and credential of today', async () => {
  const note = await signed()
  expect(note).toMatchObject({ clientId: delroy, clientName: 'Delroy Baptiste', minutes: 12, units: 1, intact: true })
  expect(note.signatures).toMatchObject([{ name: 'Amara Okafor', credential: 'LMSW', at: mondayMorning }])
})

test('the note leaves one event, with what rules read and the moment at which it took place', async () => {
  const { noteId } = await signed({ mode: 'in_person', place: 'home', with: 'both' })
  const events = await eventsOf(noteId)
  expect(events).toMatchObject([
    {
      kind: 'contact.recorded',
      function: 'monitor',
      by_staff: amara.id,
      summary: 'record:contact_reached_in_person',
      facts: {
        outcome: 'reached',
        mode: 'in_person',
        withClient: true,
        withCaregiver: true,
        faceToFace: true,
        minutes: 12,
        happenedAt: '2026-11-23T15:30:00.000Z',
      },
    },
  ])
  expect(events[0]?.happened_at.toISOString()).toBe('2026-11-23T15:30:00.000Z')
})

test('the case knows its last contact; a later entry of an earlier one does not take it back', async () => {
  await signed({ happenedAt: '2026-11-23T15:45:00.000Z' })
  await signed({ happenedAt: '2026-11-22T15:45:00.000Z' })
  await signed({ happenedAt: '2026-11-23T15:50:00.000Z', outcome: 'no_answer' })
  const held = await asStaff(house.by(amara), (tx) =>
    tx.selectFrom('cases.case').select('last_contact_at').where('id', '=', delroysCase).executeTakeFirstOrThrow(),
  )
  expect(held.last_contact_at?.toISOString()).toBe('2026-11-23T15:45:00.000Z')
})

test('the next contact agreed upon is known by its moment and by the agency’s day', async () => {
  const { noteId } = await signed({ nextContact: { at: '2026-11-26T01:30:00.000Z', mode: 'in_person' } })
  expect((await eventsOf(noteId))[0]?.facts).toMatchObject({
    nextContactAt: '2026-11-26T01:30:00.000Z',
    nextContactOn: '2026-11-25',
    nextContactMode: 'in_person',
  })
})

test('what Delroy was given is kept with its edition', async () => {
  const information = [
    { title: 'Warfarin and you', version: 'May 2026' },
    { title: 'Whom to call', version: null },
  ]
  expect((await signed({ information })).information).toEqual(information)
})

test('a refusal keeps what was offered, why, and when it is offered again', async () => {
  const refused = { offer: 'Home-delivered meals', because: 'I can cook.', reofferOn: '2026-12-07' }
  const note = await signed({ outcome: 'refused', refused })
  expect(note.refused).toEqual(refused)
  expect((await eventsOf(note.noteId))[0]?.facts).toMatchObject({ outcome: 'refused', reofferOn: '2026-12-07' })
})

test('a late entry says both dates and why; a reason given in time is not kept', async () => {
  const late = await signed({ happenedAt: '2026-11-18T15:00:00.000Z', lateBecause: 'Two days in court.' })
  expect(late).toMatchObject({ happenedAt: '2026-11-18T15:00:00.000Z', enteredAt: mondayMorning })
  expect(late.lateBecause).toBe('Two days in court.')
  expect((await signed({ lateBecause: 'Not late at all.' })).lateBecause).toBeNull()
})

test.each([
  [{ happenedAt: '2026-11-23T18:00:00.000Z' }, 'contact_in_future', 'happenedAt'],
  [{ happenedAt: '2026-11-18T15:00:00.000Z' }, 'late_needs_reason', 'lateBecause'],
  [{ outcome: 'refused' }, 'refused_needs_offer', 'refused.offer'],
  [{ mode: 'letter' }, 'letter_reaches_nobody', 'outcome'],
])('what the screen refuses is refused at the door too: %o', async (changes, code, field) => {
  expect(await refusalOf(changes)).toEqual({ status: 422, code: `record:${code}`, field })
})

test('nobody else writes there: a colleague and a stranger meet no such case', async () => {
  expect(await refusalOf({}, bea)).toMatchObject({ status: 404 })
  expect(await refusalOf({}, noor)).toMatchObject({ status: 404 })
})

test('her supervisor may write in it, a director of the whole agency reads only', async () => {
  expect((await signing({}, imani)).status).toBe(201)
  expect(await refusalOf({}, sam)).toMatchObject({ status: 403, code: 'record:not_your_role' })
})

test('pressed twice it is signed once', async () => {
  const note = reachedByPhone()
  const [first, second] = [await house.api(amara).post(door, note), await house.api(amara).post(door, note)]
  expect([first.status, second.status]).toEqual([201, 201])
  expect(second.json).toEqual(first.json)
  expect(await eventsOf(note.noteId)).toHaveLength(1)
})

test('signed from two tabs at once it stands once, and nothing breaks', async () => {
  const note = reachedByPhone()
  const answers = await Promise.all([1, 2, 3].map(() => house.api(amara).post(door, note)))
  expect(answers.map(({ status }) => status).filter((status) => status !== 201 && status !== 422)).toEqual([])
  expect((await eventsOf(note.noteId)).filter(({ kind }) => kind === 'contact.recorded')).toHaveLength(1)
})

test('other words under the key of a signed note are refused, not lost', async () => {
  const note = reachedByPhone()
  await house.api(amara).post(door, note)
  const other = { ...note, body: { ...note.body, note: 'From the phone.' } }
  expect(Problem.parse((await house.api(amara).post(door, other)).json).code).toBe('record:already_signed')
})

test('with the signature the draft goes', async () => {
  await house.api(amara).put(draftDoor, { title: 'Contact note', body: { text: 'Two falls.' }, version: 0 })
  await signed()
  expect((await house.api(amara).get(draftDoor)).json).toEqual({ draft: null })
})

describe('a section of a later room', () => {
  const heard: unknown[] = []
  registerNoteSection({
    key: 'test_mood',
    schema: z.strictObject({ mood: z.enum(['better', 'same', 'worse']), refused: z.boolean().default(false) }),
    async onSign(tx, note, value) {
      heard.push({ noteId: note.noteId, clientId: note.clientId, eventId: note.eventId, ...value })
      const { kind } = await tx
        .selectFrom('platform.event')
        .select('kind')
        .where('id', '=', note.eventId)
        .executeTakeFirstOrThrow()
      heard.push(kind)
      if (value.refused) throw refuse('reoffer_in_past', 'sections.test_mood.mood')
    },
  })
  beforeEach(() => heard.splice(0))

  test('runs in the transaction of the note, after its event', async () => {
    const { noteId } = await signed({ sections: { test_mood: { mood: 'better' } } })
    expect(heard).toMatchObject([{ noteId, clientId: delroy, mood: 'better' }, 'contact.recorded'])
  })

  test('that refuses refuses the whole note: nothing of it stands, and the draft stays', async () => {
    await house.api(amara).put(draftDoor, { title: 'Contact note', body: { text: 'Two falls.' }, version: 0 })
    const noteId = newId()
    const refusal = await refusalOf({ noteId, sections: { test_mood: { mood: 'same', refused: true } } })
    expect(refusal).toMatchObject({ status: 422, field: 'sections.test_mood.mood' })
    expect((await house.api(amara).get(`/contact-notes/${noteId}`)).status).toBe(404)
    expect(await eventsOf(noteId)).toEqual([])
    expect((await house.api(amara).get(draftDoor)).text).toContain('Two falls.')
  })

  test('that cannot be read refuses before anything is written, and names its field', async () => {
    const refusal = await refusalOf({ sections: { test_mood: { mood: 'grand' } } })
    expect(refusal).toMatchObject({ status: 400, field: 'sections.test_mood.mood' })
    expect(heard).toEqual([])
  })

  test('that no room has registered is refused', async () => {
    expect(await refusalOf({ sections: { horoscope: {} } })).toMatchObject({ code: 'record:section_unknown' })
  })
})
