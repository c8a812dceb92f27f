import { beforeEach, expect, test } from 'vitest'
import { amara, bea, imani, noor, riverside, viggo } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { assignCase } from '../../cases/index.ts'
import { aCase } from '../monitor.example.ts'
import { Obligation } from '../obligation/contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const toWednesday = { title: 'Send the pay stubs to the housing authority', due: { on: '2026-11-25' } }

test('a task is due from whoever set it, at the end of business of its day', async () => {
  const { clientId } = await aCase(house)
  const set = await house.api(amara).post('/tasks', { ...toWednesday, clientId, function: 'advocate' })
  expect(set).toMatchObject({
    status: 201,
    json: {
      ownerId: amara.id,
      dueAt: '2026-11-25T22:00:00.000Z',
      dueDay: '2026-11-25',
      verb: 'do_task',
      function: 'advocate',
    },
  })
  expect(Obligation.parse(set.json).words).toMatchObject({ title: toWednesday.title })
})

test('a promise for an hour is due at that hour', async () => {
  const { clientId } = await aCase(house)
  const due = { at: '2026-11-24T19:30:00.000Z' }
  const set = await house.api(amara).post('/tasks', { clientId, title: 'Call him back', due, promise: true })
  expect(set.json).toMatchObject({ dueAt: due.at, dueDay: null, unit: 'hour', words: { promise: true } })
})

test('a task that is ticked on its day was in time; two days later it was two days late', async () => {
  const { clientId } = await aCase(house)
  const first = Obligation.parse((await house.api(amara).post('/tasks', { ...toWednesday, clientId })).json)
  expect(
    (await house.api(amara).post(`/obligations/${first.id}/done`, { version: 1, note: 'Sent by fax' })).json,
  ).toMatchObject({
    closedHow: 'satisfied',
    lateBy: null,
  })
  const second = Obligation.parse((await house.api(amara).post('/tasks', { ...toWednesday, clientId })).json)
  house.itIs('2026-11-27T16:00:00.000Z')
  expect(
    (await house.api(amara).post(`/obligations/${second.id}/done`, { version: 1, note: null })).json,
  ).toMatchObject({ lateBy: 2 })
})

test('a promise for an hour is ticked too, and says by how many hours it was late', async () => {
  const { clientId } = await aCase(house)
  const due = { at: '2026-11-23T19:30:00.000Z' }
  const { id } = Obligation.parse(
    (await house.api(amara).post('/tasks', { clientId, title: 'Call him back', due })).json,
  )
  house.itIs('2026-11-23T21:00:00.000Z')
  expect((await house.api(amara).post(`/obligations/${id}/done`, { version: 1, note: null })).json).toMatchObject({
    closedHow: 'satisfied',
    lateBy: 2,
  })
})

test('a task is due within a year: what lies further ahead is a slip, and is said to be one', async () => {
  const { clientId } = await aCase(house)
  const set = (due: object) => house.api(amara).post('/tasks', { clientId, title: 'Renew the card', due })
  const refused = {
    status: 422,
    json: { code: 'monitor:due_beyond_year', field: 'due', values: { day: '23 Nov 2027' } },
  }
  expect(await set({ on: '9999-01-01' })).toMatchObject(refused)
  expect(await set({ at: '2027-11-24T15:00:00.000Z' })).toMatchObject(refused)
  expect((await set({ on: '2027-11-23' })).status).toBe(201)
})

test('a task that Imani sets for Bea lets Bea see the client for as long as it is open', async () => {
  const { clientId } = await aCase(house)
  const { id } = Obligation.parse(
    (await house.api(imani).post('/tasks', { ...toWednesday, clientId, ownerId: bea.id })).json,
  )
  expect((await house.api(bea).get(`/clients/${clientId}/obligations`)).json).toMatchObject({ obligations: [{ id }] })
  await house.api(bea).post(`/obligations/${id}/done`, { version: 1, note: null })
  expect((await house.api(bea).get(`/clients/${clientId}/obligations`)).status).toBe(404)
})

test('the tasks that Amara set for herself go along when the case goes to Bea', async () => {
  const { clientId, caseId } = await aCase(house)
  const { id } = Obligation.parse((await house.api(amara).post('/tasks', { ...toWednesday, clientId })).json)
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    assignCase(tx, { caseId, staffId: bea.id, role: 'primary', reason: null }),
  )
  expect((await house.api(bea).get(`/obligations/${id}`)).json).toMatchObject({
    obligation: { ownerId: bea.id },
    changes: [{ act: 'opened' }, { act: 'moved', ownerFromName: amara.name, ownerToName: bea.name }],
  })
})

test('no task is due in the past', async () => {
  const { clientId } = await aCase(house)
  const set = await house.api(amara).post('/tasks', { clientId, title: 'Too late', due: { on: '2026-11-22' } })
  expect(set).toMatchObject({ status: 422, json: { code: 'monitor:due_has_passed', field: 'due' } })
})

test.each([bea, noor, viggo])('$name sets no task about somebody whom they do not see', async (who) => {
  const { clientId } = await aCase(house)
  expect((await house.api(who).post('/tasks', { ...toWednesday, clientId })).status).toBe(404)
})
