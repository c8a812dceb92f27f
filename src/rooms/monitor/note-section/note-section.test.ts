import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, noor } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'
import { aCase, aDischarge, leave, type OneCase } from '../monitor.example.ts'
import { Obligation } from '../obligation/contract.ts'
import { Clocks } from './contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const aNote = (but: object = {}) => ({
  noteId: newId(),
  happenedAt: '2026-11-23T15:30:00.000Z',
  minutes: 12,
  mode: 'phone',
  place: 'office',
  outcome: 'reached',
  with: 'client',
  participants: null,
  function: 'monitor',
  format: 'contact_log',
  body: { note: 'Doing well, takes the new dose', data: '', assessment: '', plan: '' },
  refused: null,
  information: [],
  nextContact: null,
  lateBecause: null,
  startedFrom: null,
  sections: {},
  ...but,
})

const sign = (one: OneCase, but: object = {}) => house.api(amara).post(`/cases/${one.caseId}/contact-notes`, aNote(but))

const openOf = async (one: OneCase) => {
  const { json } = await house.api(amara).get(`/clients/${one.clientId}/obligations`)
  return z.object({ obligations: z.array(Obligation) }).parse(json).obligations
}

const aTask = async (one: OneCase): Promise<Obligation> =>
  Obligation.parse(
    (
      await house
        .api(amara)
        .post('/tasks', { clientId: one.clientId, title: 'Send the forms', due: { on: '2026-11-25' } })
    ).json,
  )

test('one note: the call is satisfied, the task is ticked, and the contact agreed upon is due at its hour', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  const task = await aTask(one)
  const nextContact = { at: '2026-11-27T15:30:00.000Z', mode: 'phone' }
  expect((await sign(one, { nextContact, sections: { done: { done: [task.id] } } })).status).toBe(201)
  const open = await openOf(one)
  expect(open.map(({ kind }) => kind)).not.toContain('discharge_call_due')
  expect(open.map(({ id }) => id)).not.toContain(task.id)
  expect(open.find(({ kind }) => kind === 'next_contact_due')).toMatchObject({
    dueAt: nextContact.at,
    unit: 'hour',
    ownerId: amara.id,
  })
})

test('a contact before the day agreed upon leaves it due; on the day it satisfies it', async () => {
  const one = await aCase(house)
  await sign(one, { nextContact: { at: '2026-11-25T15:30:00.000Z', mode: null } })
  const isDue = async () => (await openOf(one)).some(({ kind }) => kind === 'next_contact_due')
  house.itIs('2026-11-24T16:00:00.000Z')
  await sign(one, { happenedAt: '2026-11-24T15:00:00.000Z' })
  expect(await isDue()).toBe(true)
  house.itIs('2026-11-25T16:00:00.000Z')
  await sign(one, { happenedAt: '2026-11-25T15:00:00.000Z' })
  expect(await isDue()).toBe(false)
})

test('what a rule asks for cannot be ticked in a note, and nothing of the note is kept then', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  const visit = (await openOf(one)).find(({ kind }) => kind === 'visit_due')
  expect(await sign(one, { sections: { done: { done: [visit?.id] } } })).toMatchObject({
    json: { code: 'monitor:not_ticked_by_hand' },
  })
  expect((await openOf(one)).map(({ kind }) => kind)).toContain('discharge_call_due')
})

test('a task about somebody else is not there', async () => {
  const other = await aTask(await aCase(house))
  expect((await sign(await aCase(house), { sections: { done: { done: [other.id] } } })).status).toBe(404)
})

test('the browser gets the clocks of the case with the rules that run them', async () => {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  const clocks = Clocks.parse((await house.api(amara).get(`/cases/${one.caseId}/clocks`)).json)
  expect(clocks.obligations.map(({ ruleId }) => ruleId)).toContain('discharge-call')
  expect(clocks.rules.map(({ id }) => id)).toContain('discharge-call')
  for (const who of [bea, noor]) expect((await house.api(who).get(`/cases/${one.caseId}/clocks`)).status).toBe(404)
})
