import { beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, imani, noor, sam, viggo } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { aCase, aContact, aDischarge, leave, type OneCase } from '../monitor.example.ts'
import { listSignOffs } from '../sign-off/contract.ts'
import { ClosingFile } from './contract.ts'

const house = freshHouse()
const monday = '2026-11-23T16:05:00.000Z'
beforeEach(() => house.itIs(monday))

/** A case that stands at 'active', somebody home since Friday. */
async function anActiveCase(): Promise<OneCase> {
  const one = await aCase(house)
  await asStaff(house.by(imani), (tx) =>
    tx.updateTable('cases.case').set({ stage: 'active' }).where('id', '=', one.caseId).execute(),
  )
  await leave(house, aDischarge(one))
  return one
}

const closingOf = async (one: OneCase, who = amara, query = '') =>
  ClosingFile.parse((await house.api(who).get(`/cases/${one.caseId}/closing${query}`)).json)

const close = async (one: OneCase, who: typeof amara, but: Record<string, unknown> = {}) =>
  house.api(who).post(`/cases/${one.caseId}/close`, {
    version: (await closingOf(one, imani)).version,
    reason: 'goals_met',
    outcome: 'Lives at home with his sister, sees his doctor himself',
    summary: 'Thirty days at home without a return to hospital.',
    ...but,
  })

const stageOf = async (one: OneCase) =>
  (
    await asStaff(house.by(imani), (tx) =>
      tx.selectFrom('cases.case').select('stage').where('id', '=', one.caseId).executeTakeFirstOrThrow(),
    )
  ).stage

const openOf = async (one: OneCase) => {
  const { json } = await house.api(imani).get(`/clients/${one.clientId}/obligations`)
  return z
    .object({ obligations: z.array(z.object({ kind: z.string(), ownerId: z.string().nullable(), title: z.string() })) })
    .parse(json).obligations
}

async function goalsMet(one: OneCase): Promise<void> {
  await leave(house, aContact(one))
  await leave(house, aContact(one, { kind: 'visit.happened', facts: { withWhom: 'Dr. Calder', kind: 'primary_care' } }))
  await leave(house, aContact(one, { kind: 'medications.reconciled' }))
}

test('before it is closed the screen says what is met, what is missing, what ends, and what will be due', async () => {
  const one = await anActiveCase()
  await leave(house, aContact(one))
  await leave(house, { ...aContact(one), kind: 'note.started', facts: {} })
  const file = await closingOf(one)
  expect(file.criteria.map(({ title, met, metOn }) => [title, met, metOn])).toEqual([
    ['Spoken with since the discharge', true, '2026-11-23'],
    ['Follow-up visit happened', false, null],
    ['Medications reconciled', false, null],
    ['No answer that cannot wait is left', true, null],
    ['No call, visit or medication list still due', false, null],
  ])
  expect(file.ends.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['visit_due', 'medication_review_due']))
  expect(file.survives.map(({ kind, ownerName }) => [kind, ownerName])).toEqual([['note_unsigned', amara.name]])
  expect(file.opens.map(({ kind, ownerName }) => [kind, ownerName])).toEqual([
    ['closing_summary_due', amara.name],
    ['follow_up_due', amara.name],
  ])
})

test('whoever died is not followed up', async () => {
  const file = await closingOf(await anActiveCase(), amara, '?reason=deceased')
  expect(file.opens.map(({ kind }) => kind)).toEqual(['closing_summary_due'])
})

test('with everything met the case closes with its outcome, and the follow-up is due from Amara', async () => {
  const one = await anActiveCase()
  await goalsMet(one)
  expect(await close(one, amara)).toMatchObject({ status: 200, json: { done: 'closed' } })
  expect(await stageOf(one)).toBe('closed')
  expect((await openOf(one)).map(({ kind, ownerId }) => [kind, ownerId])).toEqual([['follow_up_due', amara.id]])
})

test('what is missing needs a reason, and is named', async () => {
  const one = await anActiveCase()
  expect(await close(one, amara)).toMatchObject({
    status: 422,
    json: {
      code: 'monitor:closing_missing_without_reason',
      field: 'missingBecause',
      values: { missing: expect.stringContaining('Follow-up visit happened') },
    },
  })
  expect(await stageOf(one)).toBe('active')
  expect((await close(one, amara, { missingBecause: 'He moved in with family abroad' })).status).toBe(200)
})

test('the client’s choice does not wait for the criteria', async () => {
  const one = await anActiveCase()
  expect((await close(one, amara, { reason: 'client_choice' })).status).toBe(200)
})

test('the chart of a closed case says why it closed, how it turned out, when and by whom; that of an open one nothing', async () => {
  const one = await anActiveCase()
  const saidOf = async () => (await house.api(imani).get(`/clients/${one.clientId}/header`)).json
  expect(await saidOf()).toMatchObject({ closing: null })
  await close(one, amara, { reason: 'client_choice' })
  expect(await saidOf()).toMatchObject({
    closing: {
      reason: "The client's choice",
      outcome: 'Lives at home with his sister, sees his doctor himself',
      on: '2026-11-23',
      by: amara.name,
    },
  })
})

test('nobody is given up as not found before the outreach was worked through, unless with a reason', async () => {
  const one = await anActiveCase()
  expect(await close(one, amara, { reason: 'unable_to_locate' })).toMatchObject({
    json: { code: 'monitor:closing_missing_without_reason' },
  })
})

test('an adverse closing is told in writing first', async () => {
  const one = await anActiveCase()
  expect(await close(one, amara, { reason: 'no_longer_eligible' })).toMatchObject({
    json: { code: 'monitor:closing_notice_missing' },
  })
  expect((await close(one, amara, { reason: 'no_longer_eligible', noticeSentOn: '2026-11-12' })).status).toBe(200)
})

test('a closing for reasons of safety waits for a supervisor, in Amara’s words, and Imani signs it off', async () => {
  const one = await anActiveCase()
  const safety = { reason: 'rules_safety', noticeSentOn: '2026-11-12', outcome: 'Threatened the nurse twice' }
  expect(await close(one, amara, safety)).toMatchObject({ status: 200, json: { done: 'asked' } })
  expect(await stageOf(one)).toBe('active')
  expect((await closingOf(one, imani)).asked).toMatchObject({
    askedBy: amara.name,
    outcome: 'Threatened the nurse twice',
  })
  expect((await openOf(one)).find(({ ownerId }) => ownerId === imani.id)).toMatchObject({ kind: 'sign_off_due' })
  expect(await close(one, imani, safety)).toMatchObject({ json: { done: 'closed' } })
  expect((await openOf(one)).filter(({ ownerId }) => ownerId === imani.id)).toEqual([])
})

test('what needs a sign-off is ticked by nobody; sent back with a reason, it stands open and Amara hears why', async () => {
  const one = await anActiveCase()
  const safety = { reason: 'rules_safety', noticeSentOn: '2026-11-12', outcome: 'Threatened the nurse twice' }
  await close(one, amara, safety)
  const { json } = await house.api(imani).get(`/clients/${one.clientId}/obligations`)
  const due = z.object({ obligations: z.array(z.object({ id: z.string(), kind: z.string(), version: z.number() })) })
  const signOff = due.parse(json).obligations.find(({ kind }) => kind === 'sign_off_due')
  const ticking = { version: signOff?.version, note: null }
  expect((await house.api(imani).post(`/obligations/${signOff?.id}/done`, ticking)).status).not.toBe(200)

  const sendBack = (who: typeof amara) =>
    house.api(who).post(`/cases/${one.caseId}/closing/sent-back`, { because: 'Speak with his sister first' })
  expect((await sendBack(amara)).json).toMatchObject({ code: 'monitor:send_back_by_supervisor' })
  expect((await sendBack(imani)).status).toBe(200)
  expect((await openOf(one)).map(({ kind }) => kind)).not.toContain('sign_off_due')
  expect([await stageOf(one), (await closingOf(one, imani)).asked]).toEqual(['active', null])
  expect((await house.api(amara).get('/notices')).text).toContain('Speak with his sister first')
  expect((await sendBack(imani)).json).toMatchObject({ code: 'monitor:closing_not_asked' })
})

test('what waits is shown to whoever may answer it, the first due first; a case that was reopened waits for nobody', async () => {
  const safety = { reason: 'rules_safety', noticeSentOn: '2026-11-12', outcome: 'Threatened the nurse twice' }
  const [later, sooner] = [await anActiveCase(), await anActiveCase()]
  await close(sooner, amara, safety)
  house.itIs('2026-11-24T16:05:00.000Z')
  await close(later, amara, safety)
  const waiting = async (who: typeof amara) =>
    listSignOffs.answer
      .parse((await house.api(who).get('/sign-offs')).json)
      .closings.map(({ caseId }) => caseId)
      .filter((caseId) => [later.caseId, sooner.caseId].includes(caseId))
  expect(await waiting(imani)).toEqual([sooner.caseId, later.caseId])
  expect(await waiting(sam)).toEqual([sooner.caseId, later.caseId])
  for (const other of [amara, bea, viggo]) expect(await waiting(other)).toEqual([])

  await close(sooner, imani, safety)
  expect((await house.api(imani).post(`/cases/${sooner.caseId}/reopen`, { reason: 'Fell at home' })).status).toBe(200)
  expect((await closingOf(sooner, imani)).asked).toBeNull()
  expect(await waiting(imani)).toEqual([later.caseId])
})

test('a closing without its summary leaves it due, and writing it satisfies it, once', async () => {
  const one = await anActiveCase()
  await goalsMet(one)
  await close(one, amara, { summary: null })
  expect((await openOf(one)).map(({ kind }) => kind)).toContain('closing_summary_due')
  const write = () => house.api(amara).post(`/cases/${one.caseId}/closing-summary`, { words: 'Thirty days at home.' })
  expect((await write()).status).toBe(201)
  expect((await openOf(one)).map(({ kind }) => kind)).not.toContain('closing_summary_due')
  expect((await closingOf(one)).closure).toMatchObject({ summary: 'Thirty days at home.' })
  expect((await write()).json).toMatchObject({ code: 'monitor:summary_already' })
})

test('a day on which Amara wants to look in again becomes her task', async () => {
  const one = await anActiveCase()
  await goalsMet(one)
  await close(one, amara, { followUpOn: '2026-12-10' })
  expect((await openOf(one)).map(({ kind, ownerId }) => [kind, ownerId])).toContainEqual(['task_due', amara.id])
})

test('an old version is refused, and a closed case is not closed again', async () => {
  const one = await anActiveCase()
  await goalsMet(one)
  expect((await close(one, amara, { version: 1 })).status).toBe(409)
  await close(one, amara)
  expect(await close(one, amara)).toMatchObject({ json: { code: 'monitor:closing_already' } })
})

test('Imani opens it again within 90 days, Amara cannot, and the follow-up is no longer needed', async () => {
  const one = await anActiveCase()
  await goalsMet(one)
  await close(one, amara)
  const reopen = (who: typeof amara) => house.api(who).post(`/cases/${one.caseId}/reopen`, { reason: 'Fell at home' })
  expect((await reopen(amara)).json).toMatchObject({ code: 'monitor:reopen_by_supervisor' })
  expect((await reopen(imani)).status).toBe(200)
  expect(await stageOf(one)).toBe('referred')
  expect((await openOf(one)).map(({ kind }) => kind)).not.toContain('follow_up_due')
})

test.each([bea, noor, viggo])('$name finds nothing to close', async (who) => {
  const one = await anActiveCase()
  expect((await house.api(who).get(`/cases/${one.caseId}/closing`)).status).toBe(404)
  expect((await close(one, who)).status).toBe(404)
})
