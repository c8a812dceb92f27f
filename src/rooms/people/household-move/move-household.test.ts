import { beforeEach, expect, test } from 'vitest'
import { threeTogether } from '../../../../test/a-household.ts'
import { amara, homeAfterHospital } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
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
