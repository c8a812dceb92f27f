import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  ada,
  bea,
  delroy,
  homeAfterHospital,
  imani,
  type Member,
  pru,
  sam,
  stayingHoused,
} from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'

const house = freshHouse()
const today = '2026-11-23'

const give = (to: Member, role: string, programId: string | null, fromDay = today, by = ada) =>
  house.api(by).post(`/staff/${to.id}/roles`, { role, programId, fromDay })
const end = (of: Member, membershipId: string, untilDay: string) =>
  house.api(ada).post(`/staff/${of.id}/roles/${membershipId}/end`, { untilDay })
const idOf = ({ json }: { json: unknown }) => z.object({ membershipId: z.string() }).parse(json).membershipId
const seesDelroy = async (who: Member) => (await house.api(who).get(`/clients/${delroy}/header`)).status === 200

test('a supervisor sees the people of the program from the day the role begins to its last day', async () => {
  expect(await seesDelroy(bea)).toBe(false)
  const given = await give(bea, 'supervisor', homeAfterHospital)
  expect(given.status).toBe(201)
  expect(await seesDelroy(bea)).toBe(true)
  expect((await end(bea, idOf(given), today)).status).toBe(200)
  house.itIs('2026-11-24T16:05:00.000Z')
  expect(await seesDelroy(bea)).toBe(false)
  house.itIs('2026-11-23T16:05:00.000Z')
})

test('an end before the beginning is refused', async () => {
  const given = await give(bea, 'intake', stayingHoused, '2026-12-01')
  expect((await end(bea, idOf(given), today)).json).toMatchObject({ code: 'staff:ends_before_it_begins' })
})

test('the same role is not held twice at the same time', async () => {
  expect((await give(imani, 'supervisor', homeAfterHospital)).json).toMatchObject({ code: 'staff:role_held_already' })
})

test('the role of the last administrator does not end; that of one of two does', async () => {
  const { staff } = z
    .object({
      staff: z.array(z.object({ staffId: z.string(), roles: z.array(z.object({ membershipId: z.string() })) })),
    })
    .parse((await house.api(ada).get('/staff')).json)
  const own = staff.find(({ staffId }) => staffId === ada.id)?.roles[0]?.membershipId ?? ''
  expect((await end(ada, own, today)).json).toMatchObject({ code: 'staff:last_administrator' })
  expect((await give(sam, 'administrator', null)).status).toBe(201)
  expect((await end(ada, own, '2026-12-31')).status).toBe(200)
})

test('an absence is from a day to a day, and colleagues see until when', async () => {
  const away = (fromDay: string, untilDay: string) =>
    house.api(ada).post(`/staff/${bea.id}/absences`, { fromDay, untilDay, reason: 'Annual leave' })
  expect((await away(today, '2026-11-20')).json).toMatchObject({ code: 'staff:ends_before_it_begins' })
  expect((await away(today, '2026-11-30')).status).toBe(201)
  expect((await away('2026-11-30', '2026-12-04')).json).toMatchObject({ code: 'staff:away_already', field: 'fromDay' })
  expect((await house.api(imani).get('/colleagues')).text).toContain('"awayUntil":"2026-11-30"')
})

test('nobody but an administrator gives a role or records an absence', async () => {
  for (const who of [bea, imani, pru]) {
    expect((await give(bea, 'director', null, today, who)).status).toBe(403)
    const away = { fromDay: today, untilDay: today, reason: 'Leave' }
    expect((await house.api(who).post(`/staff/${bea.id}/absences`, away)).status).toBe(403)
  }
})
