import { beforeEach, expect, test } from 'vitest'
import { amara, bea, delroysCase, imani, type Member } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { reachedByPhone } from '../contact-note/contact-note.example.ts'
import { MyMinutes } from './contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs('2026-11-24T16:05:00.000Z'))

const sign = async (happenedAt: string, minutes: number, changes: object = {}, by: Member = amara) => {
  const note = reachedByPhone({ happenedAt, minutes, ...changes })
  expect((await house.api(by).post(`/cases/${delroysCase}/contact-notes`, note)).status).toBe(201)
}
const minutesOf = async (who: Member) => MyMinutes.parse((await house.api(who).get('/minutes')).json)

test('a worker without a note has nothing written down', async () => {
  expect(await minutesOf(bea)).toMatchObject({ sums: { today: { minutes: 0, functions: [] } }, notes: [] })
})

test('minutes are counted on the agency’s day of the contact: midnight in New York, and not in Greenwich', async () => {
  await sign('2026-11-24T04:59:00.000Z', 30)
  await sign('2026-11-24T05:00:00.000Z', 12)
  await sign('2026-11-24T15:00:00.000Z', 40, { function: 'link' })
  const { today, sums, notes } = await minutesOf(amara)
  expect(today).toBe('2026-11-24')
  expect(sums.today).toEqual({
    minutes: 52,
    functions: [
      { function: 'link', minutes: 40 },
      { function: 'monitor', minutes: 12 },
    ],
  })
  expect(sums.week.minutes).toBe(82)
  expect(notes.map(({ day, minutes }) => [day, minutes])).toEqual([
    ['2026-11-24', 40],
    ['2026-11-24', 12],
    ['2026-11-23', 30],
  ])
})

test('a week begins on Monday, at midnight of the agency', async () => {
  house.itIs('2026-11-30T06:00:00.000Z')
  await sign('2026-11-30T04:59:00.000Z', 25)
  await sign('2026-11-30T05:00:00.000Z', 5)
  expect((await minutesOf(amara)).sums.week.minutes).toBe(5)
})

test('they are the author’s own: what a supervisor may read is not counted as hers', async () => {
  await sign('2026-11-24T16:00:00.000Z', 9, {}, imani)
  expect((await minutesOf(imani)).sums.today.minutes).toBe(9)
  expect((await minutesOf(bea)).notes).toEqual([])
})
