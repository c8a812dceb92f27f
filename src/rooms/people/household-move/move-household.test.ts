import { beforeEach, expect, test } from 'vitest'
import { threeTogether } from '../../../../test/a-household.ts'
import { amara, homeAfterHospital, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))

const as = (who: typeof amara) => house.api(who)

const move = (three: { householdId: string; version: number }, members: string[], but: object = {}) =>
  as(amara).post(`/households/${three.householdId}/move`, {
    version: three.version,
    programId: homeAfterHospital,
    members,
    line: '4 Lantern Court',
    city: 'Riverside',
    fromDay: '2026-11-23',
    ...but,
  })
const addressesOf = async (clientId: string) => {
  const { json } = await as(amara).get(`/clients/${clientId}/record`)
  return Object(json).addresses.map(({ line, fromDay, untilDay }: Record<string, unknown>) => [line, fromDay, untilDay])
}

test('a household moves at once: the home before ends on the day before, in each record', async () => {
  const three = await threeTogether(house)
  const { rosalind, wren, osric } = three
  await as(amara).post(`/clients/${rosalind.clientId}/addresses`, {
    addressId: newId(),
    programId: homeAfterHospital,
    line: '9 Old Mill',
  })
  expect((await move(three, [rosalind.clientId, wren.clientId])).status).toBe(200)
  expect(await addressesOf(rosalind.clientId)).toEqual([
    ['4 Lantern Court', '2026-11-23', null],
    ['9 Old Mill', null, '2026-11-22'],
  ])
  expect(await addressesOf(wren.clientId)).toEqual([['4 Lantern Court', '2026-11-23', null]])
  expect(await addressesOf(osric.clientId)).toEqual([])
})

test('an address that must not be found refuses the whole move: nobody’s address changes', async () => {
  const three = await threeTogether(house)
  await as(amara).post(`/clients/${three.wren.clientId}/addresses`, {
    addressId: newId(),
    programId: homeAfterHospital,
    line: '1 Hidden Row',
    confidential: true,
  })
  expect(await move(three, [three.rosalind.clientId, three.wren.clientId])).toMatchObject({
    status: 422,
    json: { code: 'people:hidden_address_stays', field: 'members', values: { name: 'Wren Quillfeather' } },
  })
  expect(await addressesOf(three.rosalind.clientId)).toEqual([])
})

test('the flag alone keeps somebody from moving along', async () => {
  const three = await threeTogether(house)
  await as(amara).post(`/cases/${three.osric.caseId}/flags`, { kind: 'confidential_address', reason: 'Asked' })
  expect(await move(three, [three.osric.clientId])).toMatchObject({ json: { code: 'people:hidden_address_stays' } })
})

test('the page of the household hides the same address that stays: also a flag of a sealed class, before those who know of it', async () => {
  const three = await threeTogether(house)
  const { wren, osric } = three
  await as(amara).post(`/clients/${wren.clientId}/addresses`, {
    addressId: newId(),
    programId: homeAfterHospital,
    line: '1 Hidden Row',
    confidential: true,
  })
  await as(amara).post(`/cases/${osric.caseId}/flags`, { kind: 'confidential_address', reason: 'Asked' })
  await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    const sealed = { data_class: 'part2' }
    await tx.updateTable('cases.flag').set(sealed).where('client_id', '=', osric.clientId).execute()
    const shield = { shield: 'part2' }
    await tx.updateTable('people.household_member').set(shield).where('client_id', '=', osric.clientId).execute()
  })
  const { json } = await as(amara).get(`/households/${three.householdId}`)
  const hidden = Object(json).members.filter((one: { hidden: boolean }) => one.hidden)
  expect(hidden.map((one: { clientId: string }) => one.clientId).toSorted()).toEqual(
    [osric.clientId, wren.clientId].toSorted(),
  )
  for (const { clientId } of hidden)
    expect(await move(three, [clientId])).toMatchObject({ json: { code: 'people:hidden_address_stays' } })
})
