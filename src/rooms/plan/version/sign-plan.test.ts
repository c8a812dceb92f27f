import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, imani } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'
import { aCase } from '../../monitor/monitor.example.ts'
import { aGoal, aNeed, aStep } from '../plan.example.ts'
import { PlanFile } from '../plan-file/contract.ts'
import { OfferedPlan } from '../signing-link/contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const drawing = 'M10 10 L200 90 L300 40'
const Made = z.object({ token: z.string() })

/** A case of its own with a goal, offered for review. */
async function offered() {
  const { caseId, clientId } = await aCase(house)
  const at = `/cases/${caseId}/plan`
  const write = async (path: string, body: object, who = amara) =>
    PlanFile.parse((await house.api(who).post(`${at}${path}`, body)).json)
  const need = aNeed()
  await write('/needs', need)
  const goal = aGoal(need.needId)
  await write('/goals', goal)
  const plan = await write('/versions', { versionId: newId(), reviewOn: '2027-02-20' })
  const versionId = plan.versions.at(-1)?.versionId ?? ''
  const read = async () => PlanFile.parse((await house.api(amara).get(at)).json)
  const signAs = (read: string | undefined, party: string, act: object, who = amara, name: string | null = null) => {
    const body = { signatureId: newId(), sha256: read, party, name, act }
    return house.api(who).post(`${at}/versions/${versionId}/signatures`, body)
  }
  const sign = async (party: string, act: object, who = amara, name: string | null = null) =>
    signAs((await read()).versions.find((one) => one.versionId === versionId)?.sha256, party, act, who, name)
  return { caseId, clientId, at, need, goal, versionId, sign, signAs, read, write }
}

test('a plan without a goal is not offered, nor one whose review lies behind or too far ahead', async () => {
  const { caseId } = await aCase(house)
  const offer = (reviewOn: string) =>
    house.api(amara).post(`/cases/${caseId}/plan/versions`, { versionId: newId(), reviewOn })
  expect((await offer('2027-01-20')).json).toMatchObject({ code: 'plan:plan_is_empty' })
  expect((await offer('2026-11-23')).json).toMatchObject({ code: 'plan:review_passed' })
  expect((await offer('2027-06-20')).json).toMatchObject({ code: 'plan:review_too_far' })
})

test('a version is signed once the worker and the client have signed, with names and credentials of that day', async () => {
  const { sign, read } = await offered()
  await sign('client', { how: 'drawn', drawing }, amara, 'Delroy Baptiste')
  expect((await read()).versions).toMatchObject([{ state: 'client_review' }])
  await sign('worker', { how: 'typed' })
  expect(await read()).toMatchObject({
    versions: [
      {
        n: 1,
        state: 'signed',
        intact: true,
        signatures: [
          { party: 'client', name: 'Delroy Baptiste', drawing },
          { party: 'worker', name: amara.name, credential: 'LMSW' },
        ],
      },
    ],
    review: { on: '2027-02-20', expired: false },
    changesSinceSigned: [],
  })
})

test('to refuse is an answer with a reason, and a voice needs a witness', async () => {
  const { sign, read } = await offered()
  expect((await sign('client', { how: 'refused' }, amara, 'Delroy')).status).toBe(400)
  expect((await sign('client', { how: 'verbal' }, amara, 'Delroy')).status).toBe(400)
  await sign('worker', { how: 'typed' })
  await sign('client', { how: 'refused', because: 'Wants to think about it' }, amara, 'Delroy')
  expect((await read()).versions).toMatchObject([{ state: 'signed', signatures: [{}, { how: 'refused' }] }])
})

test('a plan that changed after it was sent is not signed until it is sent again', async () => {
  const { at, goal, sign, read, write } = await offered()
  await sign('client', { how: 'typed' }, amara, 'Delroy')
  await write('/steps', aStep(goal.goalId))
  expect((await sign('worker', { how: 'typed' })).json).toMatchObject({ code: 'plan:changed_since' })
  const again = await write('/versions', { versionId: newId(), reviewOn: '2027-02-20' })
  expect(again.versions).toMatchObject([{ n: 1, signatures: [{ stands: false }] }])
  expect((await sign('client', { how: 'typed' }, amara, 'Delroy')).status).toBe(201)
  await sign('worker', { how: 'typed' })
  expect((await read()).versions).toMatchObject([{ state: 'signed' }])
  expect(at).toContain('/plan')
})

test('nobody signs other words than those that they have read', async () => {
  const { goal, signAs, sign, read, write } = await offered()
  const before = (await read()).versions[0]?.sha256
  await write('/steps', aStep(goal.goalId))
  await write('/versions', { versionId: newId(), reviewOn: '2027-02-20' })
  const late = await signAs(before, 'client', { how: 'typed' }, amara, 'Delroy')
  expect(late.json).toMatchObject({ code: 'plan:changed_since' })
  expect((await sign('client', { how: 'typed' }, amara, 'Delroy')).status).toBe(201)
})

test('a second version takes the place of the first, and their difference is said in words', async () => {
  const { at, goal, sign, read, write } = await offered()
  await sign('client', { how: 'typed' }, amara, 'Delroy')
  await sign('worker', { how: 'typed' })
  await write('/steps', aStep(goal.goalId, { title: 'Night light by the bed' }))
  expect((await read()).changesSinceSigned).toEqual([
    { label: 'Step added', before: null, after: 'Night light by the bed' },
  ])
  const plan = await write('/versions', { versionId: newId(), reviewOn: '2027-02-20' })
  const second = plan.versions.at(-1)?.versionId
  const sha256 = plan.versions.at(-1)?.sha256
  for (const party of ['worker', 'client']) {
    const body = { signatureId: newId(), sha256, party, name: 'D', act: { how: 'typed' } }
    await write(`/versions/${second}/signatures`, body)
  }
  expect((await read()).versions.map(({ n, state }) => [n, state])).toEqual([
    [1, 'amended'],
    [2, 'signed'],
  ])
  expect((await house.api(amara).get(`${at}/difference?from=1&to=2`)).json).toMatchObject({
    changes: [{ label: 'Step added', after: 'Night light by the bed' }],
  })
})

test('an expired review says so, until a review without a change moves it', async () => {
  const { at, versionId, sign, read } = await offered()
  await sign('client', { how: 'typed' }, amara, 'Delroy')
  await sign('worker', { how: 'typed' })
  house.itIs('2027-02-21T16:00:00.000Z')
  expect((await read()).review).toMatchObject({ on: '2027-02-20', expired: true })
  await house.api(amara).post(`${at}/versions/${versionId}/reviews`, { reviewOn: '2027-05-01', words: 'Holds' })
  expect((await read()).review).toMatchObject({ on: '2027-05-01', expired: false })
})

test('only a supervisor signs as one', async () => {
  const { sign } = await offered()
  expect((await sign('supervisor', { how: 'typed' })).status).toBe(403)
  expect((await sign('supervisor', { how: 'typed' }, imani)).status).toBe(201)
})

describe('by a link, on any phone', () => {
  const open = (token: string) => house.app.inject({ url: `/api/sign/${token}` })
  const post = (token: string, body: object) =>
    house.app.inject({ method: 'POST', url: `/api/sign/${token}`, headers: { 'x-throughline': '1' }, payload: body })
  const linkOf = async (at: string, versionId: string) =>
    Made.parse((await house.api(amara).post(`${at}/versions/${versionId}/links`)).json).token

  test('the client reads the offered words and signs them without an account; the link ends with it', async () => {
    const { at, versionId, sign, goal, read } = await offered()
    await sign('worker', { how: 'typed' })
    const token = await linkOf(at, versionId)
    expect((await open(token)).json()).toMatchObject({
      n: 1,
      agency: 'Riverside',
      content: { needs: [{ goals: [{ words: goal.words }] }] },
    })
    const { sha256 } = OfferedPlan.parse((await open(token)).json())
    const act = { how: 'drawn', drawing }
    const body = { signatureId: newId(), sha256, party: 'client', name: 'Delroy Baptiste', act }
    expect((await post(token, body)).statusCode).toBe(201)
    expect((await read()).versions).toMatchObject([
      { state: 'signed', link: null, signatures: [{ party: 'worker' }, { party: 'client', byLink: true }] },
    ])
    expect((await open(token)).statusCode).toBe(404)
    expect((await post(token, { ...body, signatureId: newId() })).statusCode).toBe(404)
  })

  test('a new link ends the one before, and after three days it opens nothing', async () => {
    const { at, versionId } = await offered()
    const first = await linkOf(at, versionId)
    const second = await linkOf(at, versionId)
    expect((await open(first)).statusCode).toBe(404)
    expect((await open(second)).statusCode).toBe(200)
    house.itIs('2026-11-26T16:06:00.000Z')
    expect((await open(second)).statusCode).toBe(404)
  })

  test('once other words are offered, the link to those before opens and signs nothing', async () => {
    const { at, versionId, goal, write, read } = await offered()
    const token = await linkOf(at, versionId)
    const { sha256 } = OfferedPlan.parse((await open(token)).json())
    await write('/steps', aStep(goal.goalId))
    await write('/versions', { versionId: newId(), reviewOn: '2027-02-20' })
    expect((await open(token)).statusCode).toBe(404)
    const body = { signatureId: newId(), sha256, party: 'client', name: 'Delroy', act: { how: 'typed' } }
    expect((await post(token, body)).statusCode).toBe(404)
    expect((await read()).versions).toMatchObject([{ signatures: [], link: null }])
  })

  test('words that are not those that the link showed are not signed by it', async () => {
    const { at, versionId } = await offered()
    const token = await linkOf(at, versionId)
    const body = { signatureId: newId(), sha256: '0'.repeat(64), party: 'client', name: 'D', act: { how: 'typed' } }
    expect((await post(token, body)).json()).toMatchObject({ code: 'plan:changed_since' })
  })

  test('what is no drawing is not kept', async () => {
    const { at, versionId } = await offered()
    const token = await linkOf(at, versionId)
    const { sha256 } = OfferedPlan.parse((await open(token)).json())
    const act = { how: 'drawn', drawing: 'M10 10 L20 20"/><script>' }
    const answer = await post(token, { signatureId: newId(), sha256, party: 'client', name: 'D', act })
    expect(answer.statusCode).toBe(400)
  })

  test('whoever makes one is written down with the client whom it is about', async () => {
    const { at, versionId, clientId } = await offered()
    await linkOf(at, versionId)
    const { rows } = await house.asOwner((client) =>
      client.query(`select from platform.audit where name = 'plan.link_made' and $1 = any(client_ids)`, [clientId]),
    )
    expect(rows).toHaveLength(1)
  })
})
