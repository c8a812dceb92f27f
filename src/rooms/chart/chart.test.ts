import { expect, test } from 'vitest'
import { amara, bea, delroy, delroysCase, homeAfterHospital, imani, noor, sam } from '../../../test/cast.ts'
import { freshHouse } from '../../../test/house.ts'
import { newId } from '../../words/ids.ts'

const house = freshHouse()

test('the header says who he is, who carries him and where his case stands', async () => {
  const { status, json } = await house.api(amara).get(`/clients/${delroy}/header`)
  expect(status).toBe(200)
  expect(json).toMatchObject({
    client: { preferred: 'Delroy', family: 'Baptiste', birthDate: '1968-03-14' },
    cases: [{ stage: 'referred', primary: { name: 'Amara Okafor' } }],
    shown: { stage: 'referred' },
  })
})

test('the summary says what happened since she last looked', async () => {
  const { status, json } = await house.api(imani).get(`/clients/${delroy}/summary`)
  expect(status).toBe(200)
  expect(json).toMatchObject({
    lookedAt: null,
    events: [{ isNew: true }, { isNew: true }, { summary: 'people:client_created' }],
  })
})

test('what somebody did is news to the others and not to them, and is said in the words of its room', async () => {
  const raised = { kind: 'safety', words: 'Falls at night' }
  const { status } = await house
    .api(amara)
    .post(`/clients/${delroy}/alerts`, { alertId: newId(), programId: homeAfterHospital, ...raised })
  expect(status).toBeLessThan(300)
  const told = async (who: typeof amara) =>
    Object((await house.api(who).get(`/clients/${delroy}/summary`)).json).events.map(
      ({ sentence }: { sentence: string }) => sentence,
    )
  expect(await told(imani)).toContain('Safety alert: Falls at night')
  expect(await told(amara)).not.toContain('Safety alert: Falls at night')
})

test.each([bea, noor])('$name, who does not see him, is told that nobody is there', async (who) => {
  for (const part of ['header', 'summary']) {
    const { status, json } = await house.api(who).get(`/clients/${delroy}/${part}`)
    expect(status).toBe(404)
    expect(json).toMatchObject({ code: 'chart:not_there' })
  }
})

test.each(['obligations', 'cases', 'suggestions'])(
  '%s of somebody whom one does not see are not there',
  async (part) => {
    expect((await house.api(amara).get(`/clients/${delroy}/${part}`)).status).toBe(200)
    expect((await house.api(bea).get(`/clients/${delroy}/${part}`)).status).toBe(404)
    expect((await house.api(amara).get(`/clients/${newId()}/${part}`)).status).toBe(404)
  },
)

test('that something is sealed is said to those alone who may read it', async () => {
  const sealedFor = async (who: typeof amara) =>
    Object((await house.api(who).get(`/clients/${delroy}/header`)).json).hasSealed
  expect(await sealedFor(amara)).toBe(false)
  await house.api(amara).post(`/clients/${delroy}/addresses`, {
    addressId: newId(),
    programId: homeAfterHospital,
    line: '12 Harbor Street',
    confidential: true,
  })
  expect([await sealedFor(amara), await sealedFor(imani), await sealedFor(sam)]).toEqual([true, true, false])
})

test('a flag that is raised stands in the header with its reason until somebody ends it', async () => {
  const flags = async () => (await house.api(imani).get(`/clients/${delroy}/header`)).json
  expect(await flags()).toMatchObject({ flags: [] })
  await house.api(amara).post(`/cases/${delroysCase}/flags`, { kind: 'crisis', reason: 'His sister called.' })
  expect(await flags()).toMatchObject({
    flags: [{ kind: 'crisis', reason: 'His sister called.', raisedBy: 'Amara Okafor', caseId: delroysCase }],
  })
})
