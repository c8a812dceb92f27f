import { beforeEach, expect, test } from 'vitest'
import { somebody, threeTogether } from '../../../../test/a-household.ts'
import { amara, bea, homeAfterHospital, imani, noor, riverside, stayingHoused } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { assignCase } from '../../cases/index.ts'
import { Household } from './contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const as = (who: typeof amara) => house.api(who)
const read = async (who: typeof amara, clientId: string): Promise<Household | null> => {
  const { json } = await as(who).get(`/clients/${clientId}/household`)
  return Household.nullable().parse(Object(json).household)
}
const namesIn = (household: Household | null) => household?.members.map(({ given, role }) => [given, role])

test('three people are a household, called after its head, and each timeline says so and names nobody', async () => {
  const three = await threeTogether(house)
  const household = await read(amara, three.wren.clientId)
  expect(household).toMatchObject({ name: 'Household of Rosalind Quillfeather', unseen: 0, version: 1 })
  expect(namesIn(household)).toEqual([
    ['Rosalind', 'head'],
    ['Osric', 'spouse_or_partner'],
    ['Wren', 'child'],
  ])
  const { json, text } = await as(amara).get(`/clients/${three.wren.clientId}/timeline`)
  expect(json).toMatchObject({
    entries: expect.arrayContaining([expect.objectContaining({ sentence: 'Joined a household' })]),
  })
  expect(text).not.toMatch(/Osric|Rosalind/)
})

test('nobody belongs to two households on one day', async () => {
  const { rosalind } = await threeTogether(house)
  const other = await somebody(house, { given: 'Ignatius' })
  const again = await as(amara).post('/households', {
    householdId: newId(),
    programId: homeAfterHospital,
    members: [
      { memberId: newId(), clientId: other.clientId, role: 'head' },
      { memberId: newId(), clientId: rosalind.clientId, role: 'unrelated' },
    ],
  })
  expect(again).toMatchObject({ status: 422, json: { code: 'people:in_a_household', field: 'members' } })
})

test.each([
  ['no head', ['child', 'unrelated']],
  ['two heads', ['head', 'head']],
])('a household with %s is refused', async (_, [first, second]) => {
  const [one, other] = [await somebody(house, { given: 'Ada' }), await somebody(house, { given: 'Ivo' })]
  const members = [
    { memberId: newId(), clientId: one.clientId, role: first },
    { memberId: newId(), clientId: other.clientId, role: second },
  ]
  const formed = await as(amara).post('/households', { householdId: newId(), programId: homeAfterHospital, members })
  expect(formed).toMatchObject({ status: 422, json: { code: 'people:one_head' } })
})

test('Bea, who carries only the child, is told of two more whom she does not see, and of nobody’s name', async () => {
  const { wren } = await threeTogether(house)
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    assignCase(tx, { caseId: wren.caseId, staffId: bea.id, role: 'primary', reason: null }),
  )
  const seen = await read(bea, wren.clientId)
  expect(namesIn(seen)).toEqual([['Wren', 'child']])
  expect(seen).toMatchObject({ unseen: 2, name: 'A household' })
  const { text } = await as(bea).get(`/clients/${wren.clientId}/household`)
  expect(text).not.toMatch(/Rosalind|Osric|Tamsin/)
})

test('whose address must not be found is not even counted before those who may not see them', async () => {
  const { wren, osric } = await threeTogether(house)
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    assignCase(tx, { caseId: wren.caseId, staffId: bea.id, role: 'primary', reason: null }),
  )
  const raised = await as(amara).post(`/cases/${osric.caseId}/flags`, { kind: 'confidential_address', reason: 'Asked' })
  expect(raised.status).toBe(201)
  expect((await read(bea, wren.clientId))?.unseen).toBe(1)
  const flags = Object(raised.json).flags
  await as(amara).post(`/cases/${osric.caseId}/flags/${flags[0].flagId}/end`, { reason: 'No longer' })
  expect((await read(bea, wren.clientId))?.unseen).toBe(2)
})

test('who carried the flag before joining is not counted either', async () => {
  const { householdId, wren } = await threeTogether(house)
  const late = await somebody(house, { given: 'Perpetua' })
  await as(amara).post(`/cases/${late.caseId}/flags`, { kind: 'confidential_address', reason: 'Asked' })
  const joining = {
    version: 1,
    memberId: newId(),
    programId: homeAfterHospital,
    clientId: late.clientId,
    role: 'unrelated',
  }
  expect((await as(amara).post(`/households/${householdId}/members`, joining)).status).toBe(201)
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    assignCase(tx, { caseId: wren.caseId, staffId: bea.id, role: 'primary', reason: null }),
  )
  expect((await read(bea, wren.clientId))?.unseen).toBe(2)
})

test('a member leaves from a day with the reason, and may join another household the day after', async () => {
  const { householdId, rows, osric } = await threeTogether(house)
  const leaving = { version: 1, untilDay: '2026-11-20', reason: 'Moved to his brother' }
  const left = await as(amara).post(`/households/${householdId}/members/${rows.partner}/leave`, leaving)
  expect(left).toMatchObject({
    status: 200,
    json: { before: [{ untilDay: '2026-11-20', endedBecause: leaving.reason }] },
  })
  const other = await somebody(house, { given: 'Balthazar' })
  const form = (fromDay: string) =>
    as(amara).post('/households', {
      householdId: newId(),
      programId: homeAfterHospital,
      fromDay,
      members: [
        { memberId: newId(), clientId: other.clientId, role: 'head' },
        { memberId: newId(), clientId: osric.clientId, role: 'other_relative' },
      ],
    })
  expect(await form('2026-11-20')).toMatchObject({ json: { code: 'people:in_a_household' } })
  expect((await form('2026-11-21')).status).toBe(201)
})

test('why somebody left names none of the others, and nobody leaves tomorrow or before they came', async () => {
  const { householdId, rows } = await threeTogether(house)
  const leave = (but: object) =>
    as(amara).post(`/households/${householdId}/members/${rows.partner}/leave`, {
      version: 1,
      untilDay: '2026-11-20',
      reason: 'Moved out',
      ...but,
    })
  expect(await leave({ reason: 'Parted from Rosalind' })).toMatchObject({
    status: 422,
    json: { code: 'people:names_another', field: 'reason' },
  })
  expect(await leave({ untilDay: '2026-11-24' })).toMatchObject({ json: { code: 'people:household_day_ahead' } })
  expect(await leave({ untilDay: '2026-10-31' })).toMatchObject({ json: { code: 'people:left_before_joined' } })
})

test('the head leaves only after another was named, and the roles before stay with their days', async () => {
  const { householdId, rows } = await threeTogether(house)
  const leaving = { version: 1, untilDay: '2026-11-23', reason: 'In a care home' }
  expect(await as(amara).post(`/households/${householdId}/members/${rows.head}/leave`, leaving)).toMatchObject({
    json: { code: 'people:head_leaves' },
  })
  const roles = [
    { memberId: rows.head, role: 'spouse_or_partner' },
    { memberId: rows.partner, role: 'head' },
  ]
  const changed = await as(amara).put(`/households/${householdId}/roles`, { version: 1, fromDay: '2026-11-16', roles })
  const household = Household.parse(changed.json)
  expect(household.name).toBe('Household of Osric Tamsin')
  expect(household.before.map(({ given, role, untilDay }) => [given, role, untilDay])).toEqual([
    ['Rosalind', 'head', '2026-11-15'],
    ['Osric', 'spouse_or_partner', '2026-11-15'],
  ])
  const [, rosalind] = household.members
  const left = await as(amara).post(`/households/${householdId}/members/${rosalind?.memberId}/leave`, {
    ...leaving,
    version: 2,
  })
  expect(left.status).toBe(200)
})

test('a change of roles that leaves no head is refused', async () => {
  const { householdId, rows } = await threeTogether(house)
  const roles = [{ memberId: rows.head, role: 'unrelated' }]
  expect(await as(amara).put(`/households/${householdId}/roles`, { version: 1, roles })).toMatchObject({
    json: { code: 'people:one_head', field: 'roles' },
  })
})

test('a mistake is corrected with its reason: the days, or that somebody never belonged to it', async () => {
  const { householdId, rows, wren } = await threeTogether(house)
  const path = `/households/${householdId}/members`
  const days = { version: 1, reason: 'Came later', fromDay: '2026-11-10' }
  expect((await as(amara).post(`${path}/${rows.partner}/correct`, days)).json).toMatchObject({
    household: { members: [{}, { given: 'Osric', fromDay: '2026-11-10' }, {}] },
  })
  const never = { version: 2, reason: 'A cousin of the same name', never: true, fromDay: '2026-11-01' }
  const after = Object((await as(amara).post(`${path}/${rows.child}/correct`, never)).json).household
  expect(namesIn(Household.parse(after))?.map(([name]) => name)).toEqual(['Rosalind', 'Osric'])
  expect(await read(amara, wren.clientId)).toBeNull()
})

test('of two people who change one household, the second sees what stands now', async () => {
  const { householdId, rows } = await threeTogether(house)
  const roles = [{ memberId: rows.child, role: 'other_relative' }]
  await as(imani).put(`/households/${householdId}/roles`, { version: 1, roles })
  expect(await as(amara).put(`/households/${householdId}/roles`, { version: 1, roles })).toMatchObject({
    status: 409,
    json: { code: 'people:stale_edit', values: { version: 2, now: { facts: expect.any(Array) } } },
  })
})

test.each([bea, noor])('$name, who sees nobody of it, changes nothing of it', async (who) => {
  const { householdId, rows, rosalind } = await threeTogether(house)
  const leaving = { version: 1, untilDay: '2026-11-20', reason: 'x' }
  expect((await as(who).post(`/households/${householdId}/members/${rows.child}/leave`, leaving)).status).toBe(404)
  expect((await as(who).get(`/clients/${rosalind.clientId}/household`)).status).toBe(404)
})

test('who works in another program alone adds nobody in the name of this one', async () => {
  const three = await threeTogether(house)
  const joining = {
    version: 1,
    memberId: newId(),
    programId: stayingHoused,
    clientId: three.osric.clientId,
    role: 'child',
  }
  expect((await as(amara).post(`/households/${three.householdId}/members`, joining)).status).toBeGreaterThanOrEqual(400)
})

test('a household that is formed twice is refused in words the second time', async () => {
  const [one, other] = [await somebody(house, { given: 'Edda' }), await somebody(house, { given: 'Ivo' })]
  const members = [
    { memberId: newId(), clientId: one.clientId, role: 'head' },
    { memberId: newId(), clientId: other.clientId, role: 'unrelated' },
  ]
  const forming = { householdId: newId(), programId: homeAfterHospital, members }
  expect((await as(amara).post('/households', forming)).status).toBe(201)
  expect((await as(amara).post('/households', forming)).json).toMatchObject({ code: 'people:already_written' })
})
