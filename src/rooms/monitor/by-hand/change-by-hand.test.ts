import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { ada, amara, bea, imani, noor, pru, riverside, tomas, viggo } from '../../../../test/cast.ts'
import { type Answer, freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { aCase, aContact, aDischarge, leave, type OneCase } from '../monitor.example.ts'
import { tellLateAndSoon } from '../notice/late-and-soon.job.ts'
import { Obligation } from '../obligation/contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

/** The follow-up call of somebody who came home on Friday: due on Tuesday at 17:00. */
async function aCallDue(): Promise<{ one: OneCase; call: Obligation }> {
  const one = await aCase(house)
  await leave(house, aDischarge(one))
  const { json } = await house.api(amara).get(`/clients/${one.clientId}/obligations`)
  const { obligations } = z.object({ obligations: z.array(Obligation) }).parse(json)
  const call = obligations.find(({ kind }) => kind === 'discharge_call_due')
  if (!call) throw new Error('No call is due')
  return { one, call }
}

const inTwoDays = { on: '2026-11-25' }
const because = 'He is with his sister until Wednesday'

const openOf = async (one: OneCase) => {
  const { json } = await house.api(imani).get(`/clients/${one.clientId}/obligations`)
  return z.object({ obligations: z.array(Obligation) }).parse(json).obligations
}

const seesClient = async (who: typeof bea, one: OneCase) =>
  (
    await asStaff(house.by(who), (tx) =>
      tx.selectFrom('people.client').select('id').where('id', '=', one.clientId).execute(),
    )
  ).length === 1

const Told = z.object({
  notices: z.array(z.object({ clientId: z.string().nullable(), summary: z.string(), words: z.json() })),
})

const code = ({ json }: Answer) => z.object({ code: z.string() }).parse(json).code

test('Amara waives a call with the reason; it leaves the list, and the reason stays', async () => {
  const { one, call } = await aCallDue()
  const waived = await house.api(amara).post(`/obligations/${call.id}/waive`, { version: 1, because })
  expect(waived.json).toMatchObject({ closedHow: 'waived' })
  expect((await openOf(one)).map(({ id }) => id)).not.toContain(call.id)
  const { json } = await house.api(amara).get(`/obligations/${call.id}`)
  expect(json).toMatchObject({ changes: [{ act: 'opened' }, { act: 'waived', because, byName: amara.name }] })
})

test('nothing is waived without a reason', async () => {
  const { call } = await aCallDue()
  const answer = await house.api(amara).post(`/obligations/${call.id}/waive`, { version: 1, because: '  ' })
  expect(answer.status).toBe(400)
})

test('a waived weekly contact begins anew from the day on which it was waived', async () => {
  const one = await aCase(house)
  await asStaff(house.by(imani), (tx) =>
    tx.updateTable('cases.case').set({ stage: 'active', acuity_tier: 4 }).where('id', '=', one.caseId).execute(),
  )
  await leave(house, aContact(one, { kind: 'acuity.confirmed', facts: { tier: 4, score: 20 } }))
  const weekly = (await openOf(one)).find(({ rule }) => rule.id === 'contact-cadence')
  await house.api(amara).post(`/obligations/${weekly?.id}/waive`, { version: weekly?.version, because })
  expect((await openOf(one)).find(({ rule }) => rule.id === 'contact-cadence')).toMatchObject({ dueDay: '2026-11-30' })
})

test('a call that is moved keeps both dates; its warning moves along, and the supervisor hears when its rule would have it', async () => {
  const { call } = await aCallDue()
  const moved = await house
    .api(amara)
    .post(`/obligations/${call.id}/reschedule`, { version: 1, because, due: inTwoDays })
  expect(moved.json).toMatchObject({ dueAt: '2026-11-25T22:00:00.000Z', dueDay: '2026-11-25', version: 2 })
  const { json } = await house.api(amara).get(`/obligations/${call.id}`)
  expect(json).toMatchObject({
    changes: [{}, { act: 'rescheduled', dueFrom: '2026-11-24T22:00:00.000Z', dueTo: '2026-11-25T22:00:00.000Z' }],
  })
  const [row] = await asStaff(house.by(amara), (tx) =>
    tx.selectFrom('monitor.obligation').selectAll().where('id', '=', call.id).execute(),
  )
  expect(row).toMatchObject({
    warn_at: new Date('2026-11-24T22:00:00.000Z'),
    escalate_at: new Date('2026-11-25T22:00:00.000Z'),
    rule_due_at: new Date('2026-11-24T22:00:00.000Z'),
    words: expect.objectContaining({ wasDue: '2026-11-24' }),
  })
})

test('a day that was chosen by hand stands when acuity is scored, and no score takes it further', async () => {
  const { one } = await aCallDue()
  const visitOf = async () => (await openOf(one)).find(({ kind }) => kind === 'visit_due')
  const visit = await visitOf()
  const due = { on: '2026-12-07' }
  await house.api(amara).post(`/obligations/${visit?.id}/reschedule`, { version: visit?.version, because, due })
  await asStaff(house.by(imani), (tx) =>
    tx.updateTable('cases.case').set({ acuity_tier: 4 }).where('id', '=', one.caseId).execute(),
  )
  await leave(house, aContact(one, { kind: 'acuity.confirmed', facts: { tier: 4, score: 20 } }))
  expect(await visitOf()).toMatchObject({ dueDay: '2026-12-07', words: { wasDue: '2026-11-27' } })
})

test('whoever leads is told at once, with the day and the reason, when the new day lies past the moment of telling', async () => {
  const { one, call } = await aCallDue()
  const move = (due: object, version: number) =>
    house.api(amara).post(`/obligations/${call.id}/reschedule`, { version, because, due })
  const toldTo = async () => {
    const { json } = await house.api(imani).get('/notices')
    const { notices } = Told.parse(json)
    return notices.filter(({ clientId }) => clientId === one.clientId)
  }
  await move(inTwoDays, 1)
  expect(await toldTo()).toEqual([])
  await move({ on: '2026-11-30' }, 2)
  expect(await toldTo()).toMatchObject([
    { summary: 'monitor:notice_rescheduled', words: { by: amara.name, because, day: '2026-11-30' } },
  ])
  house.itIs('2026-11-25T22:05:00.000Z')
  await tellLateAndSoon(house.house, riverside.id)
  expect((await toldTo())[0]).toMatchObject({
    summary: 'monitor:notice_escalated_moved',
    words: { day: '2026-11-30' },
  })
})

test('a worker moves a clock as long again as its rule gave, a supervisor further, and nobody further than a year', async () => {
  const { call } = await aCallDue()
  const move = (who: typeof amara, on: string) =>
    house.api(who).post(`/obligations/${call.id}/reschedule`, { version: 1, because, due: { on } })
  expect(await move(amara, '2026-12-01')).toMatchObject({
    status: 422,
    json: { code: 'monitor:due_beyond_rule', field: 'due', values: { day: '30 Nov 2026' } },
  })
  expect(code(await move(imani, '2999-01-01'))).toBe('monitor:due_beyond_year')
  expect((await move(imani, '2027-02-01')).status).toBe(200)
})

test('nothing is moved into the past', async () => {
  const { call } = await aCallDue()
  const answer = await house
    .api(amara)
    .post(`/obligations/${call.id}/reschedule`, { version: 1, because, due: { on: '2026-11-22' } })
  expect(answer).toMatchObject({ status: 422, json: { code: 'monitor:due_has_passed', field: 'due' } })
})

test('Bea, to whom the call is handed over, sees the client until it is done, and not longer', async () => {
  const { one, call } = await aCallDue()
  expect(await seesClient(bea, one)).toBe(false)
  const given = await house.api(amara).post(`/obligations/${call.id}/hand-over`, { version: 1, because, to: bea.id })
  expect(given.json).toMatchObject({ ownerId: bea.id })
  expect(await seesClient(bea, one)).toBe(true)
  await leave(house, aContact(one), bea)
  expect(await seesClient(bea, one)).toBe(false)
})

test('a call that was handed over and done is due from Bea again when the contact is taken back, and she sees him again', async () => {
  const { one, call } = await aCallDue()
  await house.api(amara).post(`/obligations/${call.id}/hand-over`, { version: 1, because, to: bea.id })
  const contact = await leave(house, aContact(one), bea)
  await leave(house, aContact(one, { kind: 'contact.voided', undoes: contact.id }), amara)
  expect((await openOf(one)).find(({ id }) => id === call.id)).toMatchObject({ ownerId: bea.id })
  expect(await seesClient(bea, one)).toBe(true)
})

test('nothing is handed to somebody of another program, nor to whoever has it already', async () => {
  const { call } = await aCallDue()
  const hand = (to: string) => house.api(amara).post(`/obligations/${call.id}/hand-over`, { version: 1, because, to })
  expect(code(await hand(noor.id))).toBe('monitor:colleague_not_in_program')
  expect(code(await hand(amara.id))).toBe('monitor:colleague_has_it')
})

test('an edit of what somebody else changed meanwhile is refused with both versions', async () => {
  const { call } = await aCallDue()
  await house.api(imani).post(`/obligations/${call.id}/reschedule`, { version: 1, because, due: inTwoDays })
  const late = await house.api(amara).post(`/obligations/${call.id}/waive`, { version: 1, because })
  expect(late).toMatchObject({
    status: 409,
    json: { values: { yours: { version: 1 }, theirs: { version: 2 }, version: 2 } },
  })
})

test('a call cannot be ticked: it is done by writing the contact down', async () => {
  const { call } = await aCallDue()
  expect(code(await house.api(amara).post(`/obligations/${call.id}/done`, { version: 1, note: null }))).toBe(
    'monitor:not_ticked_by_hand',
  )
})

test('what is closed cannot be changed again', async () => {
  const { call } = await aCallDue()
  await house.api(amara).post(`/obligations/${call.id}/waive`, { version: 1, because })
  expect(code(await house.api(amara).post(`/obligations/${call.id}/waive`, { version: 2, because }))).toBe(
    'monitor:already_closed',
  )
})

test.each([bea, tomas, ada, pru, noor, viggo])('$name finds nothing to waive, move, hand over or read', async (who) => {
  const { call } = await aCallDue()
  const body = { version: 1, because }
  expect((await house.api(who).get(`/obligations/${call.id}`)).status).toBe(404)
  expect((await house.api(who).post(`/obligations/${call.id}/waive`, body)).status).toBe(404)
  expect((await house.api(who).post(`/obligations/${call.id}/reschedule`, { ...body, due: inTwoDays })).status).toBe(
    404,
  )
  expect((await house.api(who).post(`/obligations/${call.id}/hand-over`, { ...body, to: who.id })).status).toBe(404)
})
