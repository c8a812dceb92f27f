import { beforeAll, expect, test } from 'vitest'
import { ada, amara, bea, delroysCase, homeAfterHospital, imani, type Member, sam } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { signIn } from '../sign-in/sign-in.example.ts'

const house = freshHouse()
const today = '2026-11-23'

const leaves = (who: Member, leftOn: string | null, by: Member = ada) =>
  house.api(by).post(`/staff/${who.id}/leaving`, { leftOn })
const sessionOf = async (who: Member) => (await house.api(who).get('/session')).status

const password = 'words for this test'

beforeAll(async () => {
  await house.api(ada).post(`/staff/${amara.id}/password`, { password })
})

test('nobody but an administrator says that somebody left', async () => {
  for (const who of [bea, imani, sam]) expect((await leaves(amara, today, who)).status).toBe(403)
})

test('the last administrator cannot leave', async () => {
  expect((await leaves(ada, today)).json).toMatchObject({ code: 'staff:last_administrator', field: 'leftOn' })
  expect(await sessionOf(ada)).toBe(200)
})

test('nobody leaves before they joined', async () => {
  expect((await leaves(amara, '2017-12-31')).json).toMatchObject({ code: 'staff:before_joining' })
})

test('whoever will leave works until the day comes', async () => {
  expect((await leaves(amara, '2026-11-27')).status).toBe(200)
  expect(await signIn(house, amara.email, password)).toBe(200)
})

test('whoever left can no longer sign in, and no session of theirs is left', async () => {
  expect((await leaves(amara, today)).status).toBe(200)
  expect(await sessionOf(amara)).toBe(401)
  expect(await signIn(house, amara.email, password)).toBe(401)
  const { rows } = await house.asOwner((client) =>
    client.query('select count(*)::int as open from auth."session" where "userId" = $1', [amara.id]),
  )
  expect(rows).toEqual([{ open: 0 }])
})

test('what she carried stays under her name before her supervisor, who gives it to somebody else', async () => {
  expect((await house.api(imani).get(`/cases/${delroysCase}`)).json).toMatchObject({ primary: { staffId: amara.id } })
  const team = await house.api(imani).get(`/programs/${homeAfterHospital}/team`)
  expect(team.text).toContain('Amara Okafor')
  const workers = await house.api(imani).get(`/programs/${homeAfterHospital}/workers`)
  expect(workers.text).not.toContain('Amara Okafor')
})

test('a day entered wrongly is taken back, and a new password lets her in again', async () => {
  expect((await leaves(amara, null)).status).toBe(200)
  expect(await signIn(house, amara.email, password)).toBe(200)
})
