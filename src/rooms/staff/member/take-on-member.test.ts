import { expect, test } from 'vitest'
import { z } from 'zod'
import { ada, amara, homeAfterHospital, imani, type Member, noor, pru, sam, tomas } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { signIn } from '../sign-in/sign-in.example.ts'
import { StaffLine } from '../staff-list/contract.ts'

const house = freshHouse()

const wren = {
  name: 'Wren Imaginary',
  email: 'Wren.New@example.org',
  credential: 'BSW',
  discipline: 'Social work',
  joinedOn: '2026-11-23',
  roles: [{ role: 'case_manager', programId: homeAfterHospital }],
  password: 'first words together',
}

const takeOn = (by: Member, but: object = {}, key?: string) =>
  house.api(by).post('/staff', { ...wren, ...but }, key ? { 'idempotency-key': key } : {})
const staffSeen = async () =>
  z.object({ staff: z.array(StaffLine) }).parse((await house.api(ada).get('/staff')).json).staff

test('whom an administrator takes on is listed with roles, and signs in with the first password', async () => {
  expect((await takeOn(ada)).status).toBe(201)
  expect((await staffSeen()).find(({ name }) => name === wren.name)).toMatchObject({
    email: 'wren.new@example.org',
    credential: 'BSW',
    signsIn: true,
    joinedOn: '2026-11-23',
    leftOn: null,
    roles: [{ role: 'case_manager', programName: 'Home after hospital', fromDay: '2026-11-23', untilDay: null }],
  })
  expect(await signIn(house, 'wren.new@example.org', wren.password)).toBe(200)
})

test('an address that somebody signs in with is refused', async () => {
  const again = await takeOn(ada, { name: 'Another Imaginary' })
  expect([again.status, again.json]).toMatchObject([422, { code: 'staff:email_taken', field: 'email' }])
})

test('pressed twice, one person is taken on', async () => {
  const key = '01900000-0000-7000-8000-00000000aaaa'
  const first = await takeOn(ada, { email: 'twice@example.org' }, key)
  const second = await takeOn(ada, { email: 'twice@example.org' }, key)
  expect([second.status, second.json]).toEqual([201, first.json])
})

test('no password is kept with what a retry would get', async () => {
  const { rows } = await house.asOwner((client) => client.query('select * from platform.idempotent_answer'))
  expect(JSON.stringify(rows)).not.toContain(wren.password)
  expect(rows.map(({ asked }) => asked)).toContain('staff_member.taken_on twice@example.org')
})

test.each([
  [[{ role: 'case_manager', programId: null }], 'staff:role_needs_program'],
  [[{ role: 'administrator', programId: homeAfterHospital }], 'staff:role_of_whole_agency'],
  [[{ role: 'intake', programId: '01900000-0000-7000-8000-0000000000ff' }], 'staff:program_unknown'],
])('roles %j are refused: %s', async (roles, code) => {
  expect((await takeOn(ada, { email: 'other@example.org', roles })).json).toMatchObject({ code })
})

test('a first password has twelve characters', async () => {
  expect((await takeOn(ada, { email: 'other@example.org', password: 'too short' })).status).toBe(400)
})

test('nobody but an administrator takes on, or sees the list', async () => {
  for (const who of [amara, tomas, imani, sam, pru, noor]) {
    expect((await takeOn(who, { email: 'other@example.org' })).status, who.name).toBe(403)
    expect((await house.api(who).get('/staff')).status, who.name).toBe(403)
  }
})

test('it is audited and left as an event', async () => {
  const { rows } = await house.asOwner((client) =>
    client.query(`select (select count(*)::int from platform.audit where name = 'staff_member.taken_on') as audited,
      (select count(*)::int from platform.event where kind = 'staff.joined') as told`),
  )
  expect(rows).toEqual([{ audited: 2, told: 2 }])
})
