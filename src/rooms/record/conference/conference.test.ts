import { beforeEach, expect, test } from 'vitest'
import { threeTogether } from '../../../../test/a-household.ts'
import { amara, bea, delroy, delroysCase, homeAfterHospital, imani, noor } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const part = (caseId: string, but: object = {}) => ({
  entryId: newId(),
  caseId,
  decisions: 'Stay at home with more help.',
  ...but,
})
const hold = (entries: object[], but: object = {}, who = amara) =>
  house.api(who).post('/conferences', {
    conferenceId: newId(),
    happenedAt: '2026-11-23T15:00:00.000Z',
    minutes: 50,
    topic: 'Help at home',
    staff: [imani.id],
    others: ['Ms. Pemberly, school nurse'],
    entries,
    ...but,
  })
const entryOf = async (entryId: string, who = amara) =>
  (await house.api(who).get(`/conference-entries/${entryId}`)).json
const timelineOf = async (clientId: string) => (await house.api(amara).get(`/clients/${clientId}/timeline`)).text

test('a conference leaves one signed entry on each case, each with its share of the minutes', async () => {
  const { rosalind, osric, wren } = await threeTogether(house)
  const parts = [rosalind, osric, wren].map(({ caseId }) => part(caseId))
  expect((await hold(parts)).status).toBe(201)
  const entries = await Promise.all(parts.map(({ entryId }) => entryOf(entryId)))
  expect(entries.map((one) => Object(one).minutes)).toEqual([17, 17, 16])
  expect(entries[0]).toMatchObject({
    topic: 'Help at home',
    function: 'plan',
    intact: true,
    signatures: [{ name: amara.name, credential: 'LMSW' }],
    participants: [
      { kind: 'staff', name: imani.name },
      { kind: 'other', name: 'Ms. Pemberly, school nurse' },
    ],
  })
  expect(await timelineOf(wren.clientId)).toContain('Case conference: Help at home')
})

test('its minutes are counted for whoever wrote it down', async () => {
  const before = Object((await house.api(amara).get('/minutes')).json).sums.today.minutes
  await hold([part(delroysCase)], { minutes: 35, function: 'link' })
  const { json } = await house.api(amara).get('/minutes')
  expect(json).toMatchObject({ sums: { today: { minutes: before + 35 } } })
  expect(json).toMatchObject({
    notes: expect.arrayContaining([expect.objectContaining({ clientId: delroy, mode: null, function: 'link' })]),
  })
})

test.each([
  ['topic', 'topic', { topic: 'School for Wren' }, {}],
  ['who else took part', 'others', { others: ['Wren’s teacher'] }, {}],
  ['decisions', 'entries.0.decisions', {}, { decisions: 'Rosalind cares for Wren.' }],
  ['discussion', 'entries.0.discussed', {}, { discussed: 'Wren is ill.' }],
  ['a task', 'entries.0.tasks', {}, { tasks: [{ title: 'Call Wren’s school', ownerId: amara.id, on: '2026-11-25' }] }],
])('no client is named in another’s entry: %s', async (_, field, whole, first) => {
  const { rosalind, wren } = await threeTogether(house)
  expect(await hold([part(rosalind.caseId, first), part(wren.caseId)], whole)).toMatchObject({
    status: 422,
    json: { code: 'record:conference_names_another', field, values: { name: 'Wren Quillfeather' } },
  })
  expect(await timelineOf(rosalind.clientId)).not.toContain('Case conference')
})

test('a member of the household whose case was not spoken of is not named either', async () => {
  const { rosalind } = await threeTogether(house)
  expect(await hold([part(rosalind.caseId, { decisions: 'Osric drives.' })])).toMatchObject({
    json: { code: 'record:conference_names_another', field: 'entries.0.decisions' },
  })
  expect((await hold([part(rosalind.caseId, { decisions: 'Rosalind drives.' })])).status).toBe(201)
})

test('what was agreed is due on Today of whoever does it, and lets them see the client for as long', async () => {
  const { rosalind } = await threeTogether(house)
  const tasks = [
    { title: 'Order a walker', ownerId: amara.id, on: '2026-11-25' },
    { title: 'Visit the flat', ownerId: bea.id, on: '2026-11-26' },
  ]
  expect((await hold([part(rosalind.caseId, { tasks })])).status).toBe(201)
  const { json } = await house.api(amara).get(`/clients/${rosalind.clientId}/obligations`)
  expect(json).toMatchObject({
    obligations: expect.arrayContaining([
      expect.objectContaining({ ownerId: amara.id, dueDay: '2026-11-25', verb: 'do_task' }),
      expect.objectContaining({ ownerId: bea.id, dueDay: '2026-11-26', verb: 'do_task' }),
    ]),
  })
  expect((await house.api(bea).get('/today')).text).toContain('Visit the flat')
})

test('a task for somebody who does not work there refuses the whole conference', async () => {
  const { rosalind } = await threeTogether(house)
  const tasks = [{ title: 'Visit', ownerId: noor.id, on: '2026-11-25' }]
  expect(await hold([part(rosalind.caseId, { tasks })])).toMatchObject({ status: 422, json: { field: 'tasks' } })
  expect(await timelineOf(rosalind.clientId)).not.toContain('Case conference')
  const late = [{ title: 'Visit', ownerId: amara.id, on: '2026-11-22' }]
  expect(await hold([part(rosalind.caseId, { tasks: late })])).toMatchObject({
    json: { code: 'record:conference_task_day', field: 'entries.0.tasks' },
  })
})

test('a supporter stands in the entry of their own client alone, and not where they must not be told', async () => {
  const { rosalind, wren } = await threeTogether(house)
  const add = async (mayBeTold: boolean | null, name: string) => {
    const supporterId = newId()
    const supporter = { supporterId, programId: homeAfterHospital, name, relationship: 'aunt', mayBeTold }
    await house.api(amara).post(`/clients/${rosalind.clientId}/supporters`, supporter)
    return supporterId
  }
  const parts = [part(rosalind.caseId, { supporters: [await add(true, 'Hesper Lindqvist')] }), part(wren.caseId)]
  expect((await hold(parts)).status).toBe(201)
  const [hers, his] = await Promise.all(parts.map(({ entryId }) => entryOf(entryId)))
  expect(hers).toMatchObject({
    participants: expect.arrayContaining([{ kind: 'supporter', name: 'Hesper Lindqvist', as: 'aunt' }]),
  })
  expect(JSON.stringify(his)).not.toContain('Hesper')
  const told = part(rosalind.caseId, { supporters: [await add(false, 'Corvin Ashgrove')] })
  expect(await hold([told])).toMatchObject({
    json: { code: 'record:must_not_be_told', field: 'entries.0.supporters', values: { name: 'Corvin Ashgrove' } },
  })
})

test('it is in the past, once, and late with a reason', async () => {
  const entry = part(delroysCase)
  expect(await hold([entry], { happenedAt: '2026-11-24T15:00:00.000Z' })).toMatchObject({
    json: { code: 'record:conference_in_future', field: 'happenedAt' },
  })
  const longAgo = { happenedAt: '2026-11-01T15:00:00.000Z' }
  expect(await hold([entry], longAgo)).toMatchObject({
    json: { code: 'record:late_needs_reason', field: 'lateBecause' },
  })
  expect((await hold([entry], { ...longAgo, lateBecause: 'Notes came by post' })).status).toBe(201)
  expect(await hold([entry])).toMatchObject({ json: { code: 'record:conference_signed' } })
  expect(await entryOf(entry.entryId)).toMatchObject({ lateBecause: 'Notes came by post' })
})

test.each([bea, noor])('$name, who does not see Delroy, neither writes nor reads one about him', async (who) => {
  const entry = part(delroysCase)
  expect((await hold([entry], {}, who)).status).toBe(404)
  await hold([entry])
  expect((await house.api(who).get(`/conference-entries/${entry.entryId}`)).status).toBe(404)
})

test('a retry is answered with what stands, and leaves nothing twice; nobody who took part is dropped', async () => {
  const { rosalind, osric } = await threeTogether(house)
  const tasks = [{ title: 'Order a ramp', ownerId: amara.id, on: '2026-11-25' }]
  const entries = [part(rosalind.caseId, { tasks }), part(osric.caseId)]
  const whole = { conferenceId: newId(), minutes: 41 }
  const first = await hold(entries, whole)
  const again = await hold(entries, whole)
  expect(again).toMatchObject({ status: 201, json: first.json })
  const told = await timelineOf(rosalind.clientId)
  expect(told.split('Agreed in a case conference: Order a ramp')).toHaveLength(2)
  expect(await hold(entries, { ...whole, topic: 'Another' })).toMatchObject({
    json: { code: 'record:conference_signed' },
  })
  expect(await hold([part(rosalind.caseId)], { staff: [imani.id, newId()] })).toMatchObject({
    status: 422,
    json: { code: 'record:conference_nobody_such', field: 'staff' },
  })
})
