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
  riverside,
  sam,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { type Left, leaveEvent } from '../../../platform/events.ts'
import { newId } from '../../../words/ids.ts'
import { reachedByPhone } from '../contact-note/contact-note.example.ts'
import { ContactNote } from '../contact-note/contract.ts'
import { noteLook } from '../last-look/contract.ts'
import { Timeline } from './contract.ts'

const house = freshHouse()

beforeEach(() => house.itIs(mondayMorning))

const sign = async (changes = {}, by = amara): Promise<string> => {
  const answer = await house.api(by).post(`/cases/${delroysCase}/contact-notes`, reachedByPhone(changes))
  return ContactNote.parse(answer.json).noteId
}
const told = async (query = '', by = amara): Promise<Timeline> =>
  Timeline.parse((await house.api(by).get(`/clients/${delroy}/timeline${query}`)).json)
const sentencesOf = async (query: string) => (await told(query)).entries.map(({ sentence }) => sentence)
const look = async (by = amara) =>
  noteLook.answer.parse((await house.api(by).post(`/clients/${delroy}/looked`)).json).since

const leave = (left: Partial<Left>) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    leaveEvent(tx, {
      kind: 'visit.happened',
      caseId: delroysCase,
      clientId: delroy,
      programId: homeAfterHospital,
      subjectId: newId(),
      summary: 'monitor:visit_happened',
      words: { withWhom: 'Dr. Yusuf' },
      ...left,
    }),
  )

test('the latest comes first, by when it took place and not by when it was entered', async () => {
  const recent = await sign({ happenedAt: '2026-11-23T15:50:00.000Z' })
  const earlier = await sign({ happenedAt: '2026-11-22T12:00:00.000Z', outcome: 'no_answer', minutes: 0 })
  const shown = (await told('?kind=contacts')).entries
  expect(shown.map(({ subjectId }) => subjectId)).toEqual([recent, earlier])
  expect(shown[1]).toMatchObject({
    sentence: 'Called, no answer',
    by: { name: 'Amara Okafor' },
    happenedAt: '2026-11-22T12:00:00.000Z',
    recordedAt: mondayMorning,
  })
})

test('it holds what other rooms did, in their words', async () => {
  const sentences = await sentencesOf('?kind=case')
  expect(sentences.some((one) => /Assigned to Amara Okafor/.test(one))).toBe(true)
})

test('chips narrow it by function and by kind', async () => {
  await sign({ function: 'link', happenedAt: '2026-11-23T15:51:00.000Z' })
  const shown = (await told('?function=link')).entries
  expect(shown.length).toBeGreaterThan(0)
  expect(new Set(shown.map((entry) => entry.function))).toEqual(new Set(['link']))
})

test('words of a note, of its addendum, and names in an event are found; a word may be only begun', async () => {
  const falls = await sign({ body: { note: 'He mislaid the walking frame again.' } })
  await house
    .api(amara)
    .post(`/contact-notes/${falls}/addenda`, { addendumId: newId(), words: 'It stood in the pantry.' })
  const other = await sign({ body: { note: 'Meals have started.' }, happenedAt: '2026-11-23T15:52:00.000Z' })
  const event = await leave({ words: { withWhom: 'Dr. Quintero' } })
  const found = async (typed: string) => [
    ...new Set((await told(`?q=${encodeURIComponent(typed)}`)).entries.map(({ subjectId }) => subjectId)),
  ]
  expect(await found('walking frames')).toEqual([falls])
  expect(await found('pantr')).toEqual([falls])
  expect(await found('meals')).toEqual([other])
  expect(await found('quintero')).toEqual([event.subjectId])
  expect(await found('zeppelin')).toEqual([])
  expect(await found('the')).not.toContain(other)
  expect(await sentencesOf('?q=assigned')).toEqual([expect.stringMatching(/^Assigned to/)])
})

test('it comes page by page, each entry once, also where many share one moment', async () => {
  for (let one = 0; one < 60; one += 1) await leave({ happenedAt: '2026-11-01T10:00:00.000Z' })
  const first = await told()
  const second = await told(`?before=${encodeURIComponent(first.next ?? '')}`)
  const ids = [...first.entries, ...second.entries].map(({ eventId }) => eventId)
  expect(first.entries).toHaveLength(50)
  expect(new Set(ids).size).toBe(ids.length)
  expect(second.next).toBeNull()
})

test('a begun or discarded draft is nobody else’s business, and stands in no timeline', async () => {
  const noteId = newId()
  await house.api(amara).post(`/cases/${delroysCase}/contact-notes/begin`, { noteId, happenedAt: mondayMorning })
  const told48Hours = await sentencesOf('?q=signed')
  const kinds = new Set((await told()).entries.map(({ kind }) => kind))
  expect(kinds.has('note.started')).toBe(false)
  expect(told48Hours).toEqual([])
})

test('who does not see Delroy meets no timeline of his', async () => {
  for (const stranger of [bea, noor]) {
    expect((await house.api(stranger).get(`/clients/${delroy}/timeline`)).status).toBe(404)
    expect((await house.api(stranger).post(`/clients/${delroy}/looked`)).status).toBe(404)
  }
})

test('a sealed entry is shown within its program, and no trace of it to a supervisor of the whole agency', async () => {
  const { subjectId } = await leave({ dataClass: 'part2' })
  const seenBy = async (who: typeof amara) =>
    (await told('', who)).entries.some((entry) => entry.subjectId === subjectId)
  expect(await seenBy(imani)).toBe(true)
  expect((await told('', sam)).entries.length).toBeGreaterThan(0)
  expect(await seenBy(sam)).toBe(false)
})

test('only what others changed since my last visit is shown as changed; a reload does not make it old', async () => {
  house.itIs('2026-11-24T14:00:00.000Z')
  await look()
  house.itIs('2026-11-25T14:00:00.000Z')
  const theirs = await sign({ happenedAt: '2026-11-25T13:00:00.000Z' }, imani)
  await sign({ happenedAt: '2026-11-25T13:30:00.000Z' })
  house.itIs('2026-11-26T14:00:00.000Z')
  expect(await look()).toBe('2026-11-24T14:00:00.000Z')
  house.itIs('2026-11-26T14:20:00.000Z')
  expect(await look()).toBe('2026-11-24T14:00:00.000Z')
  const { entries, since } = await told('?changed=true')
  expect(since).toBe('2026-11-24T14:00:00.000Z')
  expect(entries.map(({ subjectId }) => subjectId)).toEqual([theirs])
  expect(entries[0]?.isNew).toBe(true)
})

test('the next visit begins where the last one ended', async () => {
  house.itIs('2026-12-01T14:00:00.000Z')
  const before = await look()
  house.itIs('2026-12-02T14:00:00.000Z')
  expect(await look()).toBe('2026-12-01T14:00:00.000Z')
  expect(before).not.toBe('2026-12-01T14:00:00.000Z')
})

test('the stream downloads as it is narrowed on the screen', async () => {
  const { text, status } = await house.api(amara).get(`/clients/${delroy}/timeline.csv?kind=case`)
  expect(status).toBe(200)
  expect(text).toContain('Assigned to Amara Okafor')
  expect(text).not.toContain('Spoke by phone')
  expect((await house.api(bea).get(`/clients/${delroy}/timeline.csv`)).status).toBe(404)
})
