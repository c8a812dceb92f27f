import { expect, test } from 'vitest'
import { z } from 'zod'
import { ada, bea, imani, pru } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asStaff } from '../../../platform/db/as-staff.ts'
import { listStaff } from '../staff-list/contract.ts'
import { positionsToday } from './position.sql.ts'
import { standingPositions } from './standing-positions.ts'

const house = freshHouse()
const door = `/staff/${bea.id}/positions`
const trainee = { kind: 'trainee', fromDay: '2026-11-02', untilDay: null }
const heldBy = (who: typeof bea) => asStaff(house.by(who), (tx) => positionsToday(tx, bea.id))

test('an administrator says that somebody signs as a trainee, and until which day', async () => {
  expect(await heldBy(bea)).toEqual([])
  const given = await house.api(ada).post(door, trainee)
  expect(given.status).toBe(201)
  expect(await heldBy(imani)).toEqual([{ kind: 'trainee', days: 21 }])
  const { staff } = listStaff.answer.parse((await house.api(ada).get('/staff')).json)
  expect(staff.find(({ staffId }) => staffId === bea.id)?.positions).toMatchObject([
    { kind: 'trainee', untilDay: null },
  ])

  const { positionId } = z.object({ positionId: z.string() }).parse(given.json)
  expect((await house.api(ada).post(`${door}/${positionId}/end`, { untilDay: '2026-11-22' })).status).toBe(200)
  expect(await heldBy(bea)).toEqual([])
})

test('the same supervision is not given twice for the same days, and does not end before it begins', async () => {
  expect((await house.api(ada).post(door, { ...trainee, fromDay: '2026-11-20' })).json).toMatchObject({
    code: 'staff:position_held_already',
  })
  const backwards = { kind: 'unlicensed', fromDay: '2026-11-20', untilDay: '2026-11-19' }
  expect((await house.api(ada).post(door, backwards)).json).toMatchObject({ code: 'staff:ends_before_it_begins' })
})

test('nor before the day they joined; a later one is entered beside the one that holds', async () => {
  expect((await house.api(ada).post(door, { ...trainee, fromDay: '1999-01-01' })).json).toMatchObject({
    code: 'staff:before_joining',
    field: 'fromDay',
  })
  const now = { kind: 'unlicensed', fromDay: '2026-11-02', untilDay: '2026-12-31' }
  const later = { kind: 'unlicensed', fromDay: '2027-01-01', untilDay: null }
  expect((await house.api(ada).post(door, now)).status).toBe(201)
  expect((await house.api(ada).post(door, later)).status).toBe(201)
  const { staff } = listStaff.answer.parse((await house.api(ada).get('/staff')).json)
  const line = staff.find(({ staffId }) => staffId === bea.id)
  const standing = line ? standingPositions(line, '2026-11-23') : []
  expect(standing.filter(({ kind }) => kind === 'unlicensed')).toHaveLength(2)
})

test('nobody else says it, at the door or in the database', async () => {
  for (const who of [bea, imani, pru]) {
    expect((await house.api(who).post(door, trainee)).status).toBe(403)
    const row = { id: crypto.randomUUID(), staff_id: bea.id, kind: 'trainee', from_day: '2026-11-02' }
    const denied = asStaff(house.by(who), (tx) => tx.insertInto('staff.position').values(row).execute())
    await expect(denied).rejects.toMatchObject({ code: '42501' })
  }
})
