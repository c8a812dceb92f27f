import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OneOfThem, somebody } from '../../../../test/a-household.ts'
import {
  amara,
  bea,
  homeAfterHospital,
  imani,
  type Member,
  mondayMorning,
  noor,
  riverside,
  stayingHoused,
  viggo,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { openCase } from '../../cases/index.ts'
import { packInForce } from '../../programs/index.ts'
import { ContactNote } from '../contact-note/contract.ts'
import { Timeline } from '../timeline/contract.ts'
import { readGroupStart, signGroupNote } from './contract.ts'

const house = freshHouse()
const people: OneOfThem[] = []

beforeAll(async () => {
  people.push(await somebody(house, { given: 'Rosalind' }))
  people.push(await somebody(house, { given: 'Osric', family: 'Tamsin' }))
  people.push(await somebody(house, { given: 'Wren', family: 'Ashgrove' }))
  people.push(await somebody(house, { given: 'Corvin', family: 'Lightfoot' }))
  const nickname = { otherNameId: newId(), kind: 'nickname', given: 'Ozzie', programId: homeAfterHospital }
  await house.api(amara).post(`/clients/${people[1]?.clientId}/other-names`, nickname)
})
beforeEach(() => house.itIs(mondayMorning))

const seat = (at: number, but: object = {}) => ({
  noteId: newId(),
  caseId: people[at]?.caseId,
  came: true,
  minutes: 60,
  words: '',
  ...but,
})
const groupOf = (members: object[], but: object = {}) => ({
  happenedAt: '2026-11-23T15:00:00.000Z',
  mode: 'in_person',
  place: 'office',
  function: 'direct',
  did: 'Housing workshop: reading a lease, and what to ask before signing.',
  members,
  ...but,
})
const signing = (group: object, who: Member = amara) => house.api(who).post('/group-notes', group)
const noteOf = async (noteId: string, who: Member = amara) =>
  ContactNote.parse((await house.api(who).get(`/contact-notes/${noteId}`)).json)
const toldOf = async (at: number) =>
  Timeline.parse((await house.api(amara).get(`/clients/${people[at]?.clientId}/timeline`)).json).entries.filter(
    ({ kind }) => kind === 'contact.recorded',
  )

test('each person gets a signed note in their own record, with the common words, their own, and of how many it was', async () => {
  const members = [
    seat(0, { words: 'Asked about the deposit.' }),
    seat(1, { minutes: 30, words: 'Left after the break.' }),
    seat(2),
    seat(3, { came: false, minutes: 0, words: 'Had said he would come.' }),
  ]
  const answer = await signing(groupOf(members, { others: 2 }))
  expect(answer.status).toBe(201)
  const signed = signGroupNote.answer.parse(answer.json)
  expect(signed.notes.map(({ clientName }) => clientName)).toEqual([
    'Rosalind Quillfeather',
    'Osric Tamsin',
    'Wren Ashgrove',
    'Corvin Lightfoot',
  ])
  const [hers, his, , missed] = await Promise.all(signed.notes.map(({ noteId }) => noteOf(noteId)))
  expect(hers).toMatchObject({
    clientId: people[0]?.clientId,
    groupOf: 5,
    minutes: 60,
    outcome: 'reached',
    standing: 'signed',
    intact: true,
    body: {
      note: 'Housing workshop: reading a lease, and what to ask before signing.\n\nAsked about the deposit.',
    },
    signatures: [{ kind: 'contact_note', name: 'Amara Okafor' }],
  })
  expect(his?.minutes).toBe(30)
  expect(missed).toMatchObject({
    outcome: 'no_answer',
    groupOf: 5,
    units: 0,
    body: { note: 'Had said he would come.' },
  })
  expect((await toldOf(0))[0]?.sentence).toBe('Took part in a group of 5, 60 min')
  expect((await toldOf(3))[0]?.sentence).toBe('Did not come to a group')
})

test('a reader of one record learns nothing of who else was there', async () => {
  const members = [seat(0), seat(1)]
  await signing(groupOf(members))
  const [hers, his] = members
  const others = [his?.noteId, people[1]?.clientId, people[1]?.caseId, 'Osric', 'Tamsin']
  const { text } = await house.api(imani).get(`/contact-notes/${hers?.noteId}`)
  for (const word of others) expect(text).not.toContain(word)
  const stored = await asStaff(house.by(amara), async (tx) => ({
    note: await tx
      .selectFrom('record.contact_note')
      .selectAll()
      .where('id', '=', hers?.noteId ?? '')
      .execute(),
    events: await tx
      .selectFrom('platform.event')
      .selectAll()
      .where('subject_id', '=', hers?.noteId ?? '')
      .execute(),
  }))
  for (const word of others) expect(JSON.stringify(stored)).not.toContain(word)
})

describe('nobody’s name stands in another’s record', () => {
  test.each([
    ['a first name in what everybody’s says', 'did', { did: 'Osric read aloud.' }, '', 'Osric Tamsin'],
    ['a family name in one’s own words', 'members.0.words', {}, 'Sat beside Mr. Tamsin.', 'Osric Tamsin'],
    ['a nickname', 'members.0.words', {}, 'Ozzie helped her.', 'Osric Tamsin'],
    ['the name of somebody who did not come', 'members.0.words', {}, 'Missed Wren.', 'Wren Ashgrove'],
  ])('%s', async (_, field, whole, words, name) => {
    const members = [seat(0, { words }), seat(1), seat(2, { came: false, minutes: 0 })]
    const answer = await signing(groupOf(members, whole))
    expect(answer).toMatchObject({ status: 422, json: { code: 'record:group_names_another', field, values: { name } } })
    for (const { noteId } of members) expect((await house.api(amara).get(`/contact-notes/${noteId}`)).status).toBe(404)
  })

  test('one’s own stands in one’s own words', async () => {
    expect((await signing(groupOf([seat(0, { words: 'Rosalind read aloud.' }), seat(1)]))).status).toBe(201)
  })
})

test('all of it or nothing: what stands against one note is said beside that person', async () => {
  const members = [seat(0), seat(1, { minutes: 0 })]
  expect((await signing(groupOf(members))).json).toMatchObject({
    code: 'record:reached_takes_minutes',
    field: 'members.1.minutes',
  })
  const asked = [seat(0), seat(1, { sections: { nothing_such: {} } })]
  expect((await signing(groupOf(asked))).json).toMatchObject({ code: 'record:section_unknown' })
  for (const { noteId } of [...members, ...asked])
    expect((await house.api(amara).get(`/contact-notes/${noteId}`)).status).toBe(404)
})

test('each waits for a supervisor where its own case asks for it', async () => {
  const flag = { kind: 'crisis', reason: 'Lost the flat.' }
  expect((await house.api(imani).post(`/cases/${people[2]?.caseId}/flags`, flag)).status).toBeLessThan(300)
  const members = [seat(0), seat(2)]
  expect((await signing(groupOf(members))).status).toBe(201)
  const standings = await Promise.all(members.map(async ({ noteId }) => (await noteOf(noteId)).standing))
  expect(standings).toEqual(['signed', 'awaiting_cosign'])
})

test('a late group says why; a group of one is none; nobody sits in it twice', async () => {
  const late = { happenedAt: '2026-11-01T15:00:00.000Z' }
  expect((await signing(groupOf([seat(0), seat(1)], late))).json).toMatchObject({
    code: 'record:late_needs_reason',
    field: 'lateBecause',
  })
  expect((await signing(groupOf([seat(0), seat(1, { came: false, minutes: 0 })]))).json).toMatchObject({
    code: 'record:group_too_small',
    field: 'others',
  })
  expect((await signing(groupOf([seat(0), seat(1), seat(0)]))).json).toMatchObject({
    code: 'record:group_person_twice',
    field: 'members.2',
  })
  expect((await signing(groupOf([seat(0), seat(1)], { did: ' ' }))).json).toMatchObject({
    code: 'record:group_did_missing',
    field: 'did',
  })
})

test('a retry is answered with the notes that stand; other words under the same keys are refused', async () => {
  const group = groupOf([seat(0), seat(1)])
  const first = await signing(group)
  const before = (await toldOf(0)).length
  expect(await signing(group)).toMatchObject({ status: 201, json: first.json })
  expect(await toldOf(0)).toHaveLength(before)
  expect((await signing({ ...group, did: 'Something else.' })).json).toMatchObject({ code: 'record:already_signed' })
  expect((await signing(groupOf([...group.members, seat(2)]))).json).toMatchObject({ code: 'record:group_signed' })
})

test('signing takes the draft of the group, and no other', async () => {
  const draft = { title: 'Group note', body: { words: 'x' }, version: 0 }
  const own = `/drafts/contact_note/${people[0]?.caseId}`
  await house.api(amara).put(`/drafts/group_note/${amara.id}`, draft)
  await house.api(amara).put(own, draft)
  await signing(groupOf([seat(0), seat(1)]))
  expect((await house.api(amara).get(`/drafts/group_note/${amara.id}`)).json).toMatchObject({ draft: null })
  expect((await house.api(amara).get(own)).json).toMatchObject({ draft: { title: 'Group note' } })
})

test('it is offered for my own people, and written for nobody else’s', async () => {
  const offered = async (who: Member) =>
    readGroupStart.answer
      .parse((await house.api(who).get('/group-notes/start')).json)
      .people.map((one) => one.clientName)
  expect(await offered(amara)).toEqual(expect.arrayContaining(['Rosalind Quillfeather', 'Osric Tamsin']))
  for (const stranger of [bea, noor, viggo]) {
    expect(await offered(stranger)).not.toContain('Osric Tamsin')
    expect((await signing(groupOf([seat(0), seat(1)]), stranger)).status).toBe(404)
  }
})

test('a case that somebody of mine has in another program is not offered: I work on mine', async () => {
  const { clientId } = await somebody(house, { given: 'Tansy', family: 'Merriweather' })
  const elsewhere = newId()
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    const { version: packVersion } = await packInForce(tx, 'post-discharge')
    await openCase(tx, { id: elsewhere, clientId, programId: stayingHoused, urgency: 'routine', packVersion })
  })
  const { people: offered } = readGroupStart.answer.parse((await house.api(amara).get('/group-notes/start')).json)
  expect(offered.filter((one) => one.clientId === clientId)).toHaveLength(1)
  expect(offered.map(({ caseId }) => String(caseId))).not.toContain(elsewhere)
})
