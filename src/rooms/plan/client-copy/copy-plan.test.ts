import { beforeEach, expect, test } from 'vitest'
import { amara, bea, delroysCase } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { aGoal, aNeed } from '../plan.example.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-23T16:05:00.000Z'))
const at = `/cases/${delroysCase}/plan`

const disclosed = async () => {
  const { rows } = await house.asOwner((client) =>
    client.query("select kind, purpose, by_staff from record.disclosure where document = 'plan:print_plan'"),
  )
  return rows
}

test('the copy is shown without leaving the house, and printing it is a disclosure', async () => {
  const need = aNeed()
  await house.api(amara).post(`${at}/needs`, need)
  await house.api(amara).post(
    `${at}/goals`,
    aGoal(need.needId, {
      statement: 'You walk a bit more each week, first with the cane and later alone. We count how far you get.',
    }),
  )
  const copy = await house.api(amara).get(`${at}/copy`)
  expect(copy.json).toMatchObject({ n: 1, signedAt: null, content: { needs: [{ goals: [{}] }] }, agency: 'Riverside' })
  expect(Object(copy.json).grade).toBeLessThan(8)
  expect(await disclosed()).toEqual([])
  await house.api(amara).post(`${at}/copy`)
  expect(await disclosed()).toEqual([{ kind: 'print', purpose: 'client_copy', by_staff: amara.id }])
})

test('Bea, who does not carry Delroy, gets no copy', async () => {
  expect((await house.api(bea).get(`${at}/copy`)).status).toBe(404)
  expect((await house.api(bea).post(`${at}/copy`)).status).toBe(404)
})
