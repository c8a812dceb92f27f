import { expect, test } from 'vitest'
import { GroupPerson } from '../group-note/contract.ts'
import { type GroupDraft, newGroup, newMember, peopleIn, readGroup, seatedIn } from './group-draft.form.ts'

const here = { now: '2026-11-23T16:05:00.000Z', zone: 'America/New_York', clock: '24' } as const
const person = (n: number) =>
  GroupPerson.parse({
    caseId: `01900000-0000-7000-8000-00000000030${n}`,
    clientId: `01900000-0000-7000-8000-00000000040${n}`,
    clientName: `Person ${n}`,
    programName: 'Home After Hospital',
    windowHours: 72,
  })
const people = [person(1), person(2), person(3)]
const draftOf = (members: object[], but: Partial<GroupDraft> = {}): GroupDraft => ({
  ...newGroup(here),
  did: 'Reading a lease.',
  members: Object.fromEntries(members.map((one, at) => [people[at]?.caseId, { ...newMember(), ...one }])),
  ...but,
})
const read = (draft: GroupDraft) => readGroup(draft, seatedIn(draft, people))

test('whoever is chosen gets the minutes of the group or their own; whoever did not come gets none', () => {
  const draft = draftOf([{}, { minutes: '30' }, { came: false }], { others: '2' })
  expect(read(draft)).toMatchObject({
    body: { others: 2, members: [{ minutes: 60 }, { minutes: 30 }, { minutes: 0, came: false }] },
  })
  expect(peopleIn(draft, seatedIn(draft, people))).toBe(4)
})

test('whoever is taken off keeps their words in the draft and is not signed', () => {
  const draft = draftOf([{}, { chosen: false, words: 'Left early.' }])
  expect(seatedIn(draft, people)).toHaveLength(1)
  expect(Object.values(draft.members)[1]?.words).toBe('Left early.')
})

test.each([
  ['members', draftOf([])],
  ['happenedAt', draftOf([{}, {}], { when: 'some day' })],
  ['minutes', draftOf([{}, {}], { minutes: '' })],
  ['members.1.minutes', draftOf([{}, { minutes: 'x' }])],
  ['others', draftOf([{}, {}], { others: 'some' })],
  ['did', draftOf([{}, {}], { did: ' ' })],
])('what is missing is said beside its field: %s', (field, draft) => {
  expect(read(draft)).toMatchObject({ problems: { [field]: expect.any(String) } })
})
