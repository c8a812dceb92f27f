import { expect, test } from 'vitest'
import { z } from 'zod'
import { amara, delroy, homeAfterHospital, imani } from '../../../test/cast.ts'
import { freshHouse } from '../../../test/house.ts'
import { newId } from '../../words/ids.ts'

const house = freshHouse()

const aPhone = () => ({ phoneId: newId(), programId: homeAfterHospital, value: '555-0181' })
const add = (body: object, key: string, by = amara) =>
  house.api(by).post(`/clients/${delroy}/phones`, body, { 'idempotency-key': key })
const Record = z.object({ phones: z.array(z.object({ phoneId: z.string() })) })
const phonesSeen = async () =>
  Record.parse((await house.api(amara).get(`/clients/${delroy}/record`)).json).phones.map(({ phoneId }) => phoneId)

test('the same request with the same key is answered the same, and done once', async () => {
  const [phone, key] = [aPhone(), newId()]
  const [first, second] = [await add(phone, key), await add(phone, key)]
  expect([second.status, second.json]).toEqual([201, first.json])
  expect((await phonesSeen()).filter((one) => one === phone.phoneId)).toHaveLength(1)
})

test('two at once with one key are one act, and both hear what became of it', async () => {
  const [phone, key] = [aPhone(), newId()]
  const [first, second] = await Promise.all([add(phone, key), add(phone, key)])
  expect([first.status, second.status, second.json]).toEqual([201, 201, first.json])
})

test('a key that was used for something else is refused, and nothing is written', async () => {
  const [phone, other, key] = [aPhone(), aPhone(), newId()]
  await add(phone, key)
  const refused = await add(other, key)
  expect([refused.status, refused.json]).toMatchObject([422, { code: 'platform:key_used_for_another_act' }])
  const elsewhere = await house
    .api(amara)
    .put(`/clients/${delroy}/phones/${phone.phoneId}`, { version: 1, value: '555-0182' }, { 'idempotency-key': key })
  expect(elsewhere.json).toMatchObject({ code: 'platform:key_used_for_another_act' })
  expect(await phonesSeen()).not.toContain(other.phoneId)
})

test('the same words about something else are another act', async () => {
  const [one, other, key] = [aPhone(), aPhone(), newId()]
  for (const phone of [one, other]) await add(phone, newId())
  const change = ({ phoneId }: { phoneId: string }) =>
    house
      .api(amara)
      .put(`/clients/${delroy}/phones/${phoneId}`, { version: 1, value: '555-0182' }, { 'idempotency-key': key })
  expect((await change(one)).json).toMatchObject({ phoneId: one.phoneId, version: 2 })
  expect((await change(other)).json).toMatchObject({ code: 'platform:key_used_for_another_act' })
})

test('what was refused leaves its key free for the request that is put right', async () => {
  const [phone, key] = [aPhone(), newId()]
  expect((await add({ ...phone, kind: 'email' }, key)).status).toBe(422)
  expect((await add(phone, key)).status).toBe(201)
})

test('a key of hers says nothing to somebody else', async () => {
  const [phone, other, key] = [aPhone(), aPhone(), newId()]
  await add(phone, key)
  expect((await add(other, key, imani)).json).toMatchObject({ phoneId: other.phoneId })
})
