import { beforeAll, expect, test } from 'vitest'
import { ada, amara, bea, imani, type Member, noor, sam, tomas } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { signIn } from './sign-in.example.ts'

const house = freshHouse()

const set = (of: Member, password: string, by = ada) => house.api(by).post(`/staff/${of.id}/password`, { password })
const change = (by: Member, currentPassword: string, newPassword: string) =>
  house.api(by).post('/me/password', { currentPassword, newPassword })
const sessionOf = async (who: Member) => (await house.api(who).get('/session')).status

/** Another session of hers, as on the phone. */
const alsoOnPhone = { ...bea, token: 'token-of-bea-on-her-phone' }

beforeAll(() =>
  house.asOwner((client) =>
    client.query(
      `insert into auth."session" ("id", "token", "userId", "expiresAt", "updatedAt")
       values ('phone', $1, $2, now() + interval '1 hour', now())`,
      [alsoOnPhone.token, bea.id],
    ),
  ),
)

test('an administrator sets a new password for somebody, whose sessions end', async () => {
  expect((await set(amara, 'words from the desk')).status).toBe(200)
  expect(await sessionOf(amara)).toBe(401)
  expect(await signIn(house, amara.email, 'words from the desk')).toBe(200)
})

test('nobody else does, and nobody who is unknown gets one', async () => {
  for (const who of [bea, imani, sam]) expect((await set(amara, 'words from elsewhere', who)).status).toBe(403)
  expect((await set({ ...amara, id: '01900000-0000-7000-8000-0000000000ff' }, 'words for nobody')).status).toBe(404)
  expect(await signIn(house, amara.email, 'words from elsewhere')).toBe(401)
})

test('whoever has no sign-in yet gets one with the first password that is set', async () => {
  await house.asOwner((client) => client.query('update staff.member set user_id = null where id = $1', [tomas.id]))
  expect(await sessionOf(tomas)).toBe(401)
  expect((await set(tomas, 'first words of his')).status).toBe(200)
  expect(await signIn(house, tomas.email, 'first words of his')).toBe(200)
  const { rows } = await house.asOwner((client) =>
    client.query('select user_id is not null as linked from staff.member where id = $1', [tomas.id]),
  )
  expect(rows).toEqual([{ linked: true }])
})

test('a short password is refused, and so is one for whoever has left', async () => {
  expect((await set(noor, 'too short')).status).toBe(400)
  await house.api(ada).post(`/staff/${noor.id}/leaving`, { leftOn: '2026-11-23' })
  const refused = await set(noor, 'words that come too late')
  expect([refused.status, refused.json]).toMatchObject([422, { code: 'staff:has_left', field: 'password' }])
})

test('everybody changes their own with the current one; their other sessions end, this one stays', async () => {
  await house.asOwner((client) =>
    client.query(
      `insert into auth."account" ("id", "accountId", "providerId", "userId", "password", "updatedAt")
       select 'of bea', $1, 'credential', $1, "password", now() from auth."account" where "userId" = $2`,
      [bea.id, amara.id],
    ),
  )
  expect(await sessionOf(alsoOnPhone)).toBe(200)
  const wrong = await change(bea, 'not these words', 'some new words of hers')
  expect([wrong.status, wrong.json]).toMatchObject([422, { code: 'staff:password_differs', field: 'currentPassword' }])
  expect((await change(bea, 'words from the desk', 'too short')).status).toBe(400)
  const same = await change(bea, 'words from the desk', 'words from the desk')
  expect(same.json).toMatchObject({ code: 'staff:password_same', field: 'newPassword' })
  expect((await change(bea, 'words from the desk', 'some new words of hers')).status).toBe(200)
  expect([await sessionOf(bea), await sessionOf(alsoOnPhone)]).toEqual([200, 401])
  expect(await signIn(house, bea.email, 'some new words of hers')).toBe(200)
})

test('the library’s own doors for it are shut: ours are audited', async () => {
  const answer = await house.api(bea).post('/auth/change-password', {
    currentPassword: 'some new words of hers',
    newPassword: 'a way around the log',
  })
  expect(answer.status).toBe(404)
  expect(await signIn(house, bea.email, 'a way around the log')).toBe(401)
})

test('each is audited under its own name', async () => {
  const { rows } = await house.asOwner((client) =>
    client.query(`select name, count(*)::int as times from platform.audit
      where name in ('staff_password.set', 'own_password.changed') group by 1 order by 1`),
  )
  expect(rows).toEqual([
    { name: 'own_password.changed', times: 1 },
    { name: 'staff_password.set', times: 2 },
  ])
})
