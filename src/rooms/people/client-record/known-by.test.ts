import { expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, delroy, homeAfterHospital, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { holdersOf } from '../index.ts'
import { ClientRecord } from './contract.ts'

const house = freshHouse()
const programId = homeAfterHospital
const at = (path: string) => `/clients/${delroy}/${path}`
const refusalOf = (json: unknown) => z.object({ code: z.string(), field: z.string() }).parse(json)
const record = async () => ClientRecord.parse((await house.api(amara).get(at('record'))).json)
const foundBy = async (words: string) =>
  z
    .object({ found: z.array(z.object({ clientId: z.string() })) })
    .parse((await house.api(amara).get(`/clients/search?q=${encodeURIComponent(words)}`)).json)
    .found.map(({ clientId }) => clientId)

const medicaid = {
  identifierId: newId(),
  programId,
  type: 'MA',
  system: 'https://medicaid.example.org',
  value: 'ZX88417',
}

test('a number written down by hand finds him in the search, and links him to a file that names it', async () => {
  expect((await house.api(amara).post(at('identifiers'), medicaid)).status).toBe(201)
  expect(await foundBy('zx88417')).toEqual([delroy])
  const held = { system: medicaid.system, value: medicaid.value }
  const holders = await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    holdersOf(tx, [held]),
  )
  expect(holders.map(({ clientId }) => clientId)).toEqual([delroy])
})

test('the same number twice is refused beside its field; of somebody unseen there is nothing to add to', async () => {
  const again = await house.api(amara).post(at('identifiers'), { ...medicaid, identifierId: newId() })
  expect([again.status, refusalOf(again.json)]).toEqual([422, { code: 'people:number_stands', field: 'value' }])
  expect((await house.api(bea).post(at('identifiers'), { ...medicaid, identifierId: newId() })).status).toBe(404)
})

test('it ends on a day that has come, and a stale edit is refused with both versions', async () => {
  const { identifierId, programId: _, ...facts } = medicaid
  const change = (version: number, endedOn: string) =>
    house.api(amara).put(at(`identifiers/${identifierId}`), { version, ...facts, endedOn })
  expect(refusalOf((await change(1, '2026-12-01')).json)).toEqual({ code: 'people:ended_in_future', field: 'endedOn' })
  expect((await change(1, '2026-11-01')).json).toMatchObject({ endedOn: '2026-11-01', version: 2 })
  expect((await change(1, '2026-11-02')).status).toBe(409)
  expect((await record()).identifiers).toMatchObject([{ value: 'ZX88417', endedOn: '2026-11-01' }])
})

test('another name written down by hand finds him, is changed, and is never empty', async () => {
  const name = { otherNameId: newId(), programId, kind: 'nickname', given: 'Quibbly', family: 'Baptiste' }
  expect((await house.api(amara).post(at('other-names'), name)).status).toBe(201)
  expect(await foundBy('quibbly')).toEqual([delroy])
  const { otherNameId, programId: _, ...facts } = name
  const change = (but: object) =>
    house.api(amara).put(at(`other-names/${otherNameId}`), { version: 1, ...facts, ...but })
  expect(refusalOf((await change({ given: '', family: '' })).json)).toEqual({
    code: 'people:other_name_missing',
    field: 'given',
  })
  expect((await change({ kind: 'alias' })).json).toMatchObject({ kind: 'alias', version: 2 })
  expect((await record()).otherNames).toMatchObject([{ given: 'Quibbly', kind: 'alias' }])
})
