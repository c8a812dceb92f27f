import { beforeEach, expect, test } from 'vitest'
import { somebody, threeTogether } from '../../../../test/a-household.ts'
import { amara, bea, homeAfterHospital, imani, noor } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const versionOf = async (caseId: string): Promise<number> =>
  Object((await house.api(imani).get(`/cases/${caseId}`)).json).version
const primaryOf = async (caseId: string): Promise<string | undefined> =>
  Object((await house.api(imani).get(`/cases/${caseId}`)).json).primary?.name

async function assign(three: Awaited<ReturnType<typeof threeTogether>>, but: object = {}, who = imani) {
  const cases = []
  for (const { caseId } of [three.rosalind, three.osric, three.wren])
    cases.push({ caseId, version: await versionOf(caseId) })
  return house.api(who).post(`/households/${three.householdId}/assignments`, {
    programId: homeAfterHospital,
    cases,
    staffId: bea.id,
    reason: 'One worker for the family',
    handover: 'Call after noon.',
    ...but,
  })
}

test('Imani gives the household to Bea: all three cases, with the handover note in each', async () => {
  const three = await threeTogether(house)
  expect(await assign(three)).toMatchObject({ status: 201, json: { staffName: 'Bea Lindqvist', cases: 3 } })
  for (const { caseId } of [three.rosalind, three.osric, three.wren]) expect(await primaryOf(caseId)).toBe(bea.name)
  const { text } = await house.api(bea).get(`/clients/${three.osric.clientId}/timeline`)
  expect(text).toContain('Call after noon.')
  expect((await house.api(bea).get(`/clients/${three.wren.clientId}/household`)).json).toMatchObject({
    household: { unseen: 0 },
  })
})

test('one refusal refuses all', async () => {
  const three = await threeTogether(house)
  const cases = [
    { caseId: three.rosalind.caseId, version: await versionOf(three.rosalind.caseId) },
    { caseId: three.wren.caseId, version: 99 },
  ]
  expect(await assign(three, { cases })).toMatchObject({ status: 409, json: { code: 'cases:stale_edit' } })
  const stranger = await somebody(house, { given: 'Ignatius' })
  const others = [cases[0], { caseId: stranger.caseId, version: await versionOf(stranger.caseId) }]
  expect(await assign(three, { cases: others })).toMatchObject({ json: { code: 'cases:household_cases_only' } })
  expect(await assign(three, { staffId: noor.id })).toMatchObject({ json: { code: 'cases:worker_not_in_program' } })
  expect(await primaryOf(three.rosalind.caseId)).toBe(amara.name)
})

test('it changes hands with a reason, and only by those who assign', async () => {
  const three = await threeTogether(house)
  expect(await assign(three, { reason: null })).toMatchObject({ json: { code: 'cases:handover_reason' } })
  expect((await assign(three, {}, amara)).status).toBe(403)
  expect((await assign(three, {}, noor)).status).toBe(404)
})
