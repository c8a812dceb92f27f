import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, delroy, homeAfterHospital, mondayMorning, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { saveStay } from '../index.ts'
import { Stay } from './contract.ts'

const house = freshHouse()
beforeEach(async () => {
  house.itIs(mondayMorning)
  await house.asOwner((client) => client.query('truncate monitor.obligation cascade'))
  await house.asOwner((client) => client.query('delete from people.stay'))
  await house.asOwner((client) => client.query('delete from cases.flag'))
})

const told = (but: object = {}) => ({
  stayId: newId(),
  programId: homeAfterHospital,
  hospital: 'Harborview Imaginary',
  startedOn: '2026-11-16',
  endedOn: '2026-11-20',
  acuteAdmission: false,
  reason: 'Hip repair',
  ...but,
})
const path = (stayId = '') => `/clients/${delroy}/stays${stayId && `/${stayId}`}`
const add = (body: object) => house.api(amara).post(path(), body)
const added = async (body: object) => Stay.parse((await add(body)).json)
const change = ({ stayId, version }: Stay, but: object) => {
  const { stayId: _, programId: __, ...facts } = told()
  return house.api(amara).put(path(stayId), { version, ...facts, ...but })
}
const Row = z.object({ rule_id: z.string(), opened_at: z.date(), closed_how: z.string().nullable() })
const clocks = async () => {
  const { rows } = await house.asOwner((client) =>
    client.query(`select rule_id, opened_at, closed_how from monitor.obligation where client_id = $1`, [delroy]),
  )
  return z.array(Row).parse(rows)
}
const running = async () =>
  (await clocks()).flatMap(({ rule_id, closed_how }) => (closed_how === null ? [rule_id] : [])).toSorted()
const Flags = z.array(z.object({ kind: z.string() }))
const flagsUp = async () => {
  const sql =
    'select f.kind from cases.flag f join cases.case c on c.id = f.case_id where c.client_id = $1 and f.ended_at is null'
  return Flags.parse((await house.asOwner((client) => client.query(sql, [delroy]))).rows).map(({ kind }) => kind)
}
const refusalOf = async (body: object) => {
  const { status, json } = await add(body)
  return [status, z.object({ code: z.string(), field: z.string() }).parse(json)]
}

describe('the hospital telephones that Delroy came home', () => {
  test('the clocks of his discharge run, from the day that was told', async () => {
    const stay = await added(told())
    expect(stay).toMatchObject({ source: 'staff', status: 'finished', endedOn: '2026-11-20', byHand: true })
    expect(await running()).toEqual(
      expect.arrayContaining(['discharge-call', 'discharge-medications', 'discharge-visit']),
    )
  })

  test('while he is still there no clock runs; his discharge, entered later, starts them', async () => {
    const stay = await added(told({ endedOn: null, expectedOn: '2026-11-25' }))
    expect([stay.status, stay.expectedOn, await running()]).toEqual(['in-progress', '2026-11-25', []])
    expect((await change(stay, {})).json).toMatchObject({ status: 'finished', expectedOn: null, version: 2 })
    expect(await running()).toContain('discharge-call')
  })

  test('while he is there his case says so, and no longer once he is out, or once it was a mistake', async () => {
    const stay = await added(told({ endedOn: null }))
    expect(await flagsUp()).toEqual(['hospitalised'])
    await change(stay, {})
    expect(await flagsUp()).toEqual([])
    const { stayId, version } = await added(told({ hospital: 'Lakeside', startedOn: '2026-11-22', endedOn: null }))
    expect(await flagsUp()).toEqual(['hospitalised'])
    await house.api(amara).post(`${path(stayId)}/withdrawal`, { version, because: 'Another Delroy' })
    expect(await flagsUp()).toEqual([])
  })

  test('that it was the emergency room alone takes him out of the bed; a visit there ends no flag of another stay', async () => {
    const stay = await added(told({ endedOn: null }))
    await added(told({ hospital: 'Lakeside', encounterClass: 'EMER', startedOn: '2026-11-14', endedOn: '2026-11-14' }))
    expect(await flagsUp()).toEqual(['hospitalised'])
    await change(stay, { encounterClass: 'EMER', endedOn: null })
    expect(await flagsUp()).toEqual([])
  })

  test('a discharge that turns out to be of another day runs from that one, and only once', async () => {
    await change(await added(told()), { endedOn: '2026-11-19' })
    expect((await running()).filter((one) => one === 'discharge-call')).toHaveLength(1)
    const open = (await clocks()).find((one) => one.rule_id === 'discharge-call' && one.closed_how === null)
    expect(open?.opened_at.toISOString()).toBe('2026-11-19T17:00:00.000Z')
  })

  test.each([
    ['he is still there', { endedOn: null }],
    ['it was the emergency room alone', { encounterClass: 'EMER' }],
  ])('when %s after all, the clocks end', async (_, but) => {
    expect((await change(await added(told()), but)).status).toBe(200)
    expect(await running()).toEqual([])
  })

  test('a stay entered by mistake is taken back with a reason: it leaves the record and its clocks end', async () => {
    const { stayId, version } = await added(told())
    const back = await house.api(amara).post(`${path(stayId)}/withdrawal`, { version, because: 'Another Delroy' })
    expect([back.status, await running()]).toEqual([200, []])
    expect((await house.api(amara).get(`/clients/${delroy}/timeline`)).text).toContain('Another Delroy')
    expect((await house.api(amara).get(`/clients/${delroy}/record`)).json).toMatchObject({ stays: [] })
  })

  test.each([
    ['of today is not later than now', { endedOn: '2026-11-23' }, mondayMorning],
    [
      'of the day of the admission is not before it',
      { startedTime: '14:00', endedOn: '2026-11-16' },
      '2026-11-16T19:00:00.000Z',
    ],
  ])('a discharge told without its hour, %s', async (_, but, endedAt) => {
    expect((await added(told(but))).endedAt).toBe(endedAt)
  })

  test('a visit to the emergency room is written down, and is no discharge', async () => {
    expect((await added(told({ encounterClass: 'EMER', endedOn: '2026-11-16' }))).encounterClass).toBe('EMER')
    expect(await running()).toEqual([])
  })
})

describe('refused with a sentence beside its field', () => {
  test.each([
    ['a discharge before the admission', { endedOn: '2026-11-15' }, 'discharge_before_admission', 'endedOn'],
    ['an admission ahead', { startedOn: '2026-11-24', endedOn: null }, 'stay_in_future', 'startedOn'],
    ['a discharge ahead', { endedOn: '2026-11-24' }, 'discharge_ahead', 'endedOn'],
    ['a discharge of later today', { endedOn: '2026-11-23', endedTime: '18:00' }, 'discharge_ahead', 'endedTime'],
    [
      'an admission of later today',
      { startedOn: '2026-11-23', startedTime: '18:00', endedOn: null },
      'stay_in_future',
      'startedTime',
    ],
    [
      'a discharge an hour before the admission',
      { startedTime: '10:00', endedOn: '2026-11-16', endedTime: '09:00' },
      'discharge_before_admission',
      'endedTime',
    ],
    ['an expected day in ten years', { endedOn: null, expectedOn: '2036-11-25' }, 'year_impossible', 'expectedOn'],
    ['the year 0001', { startedOn: '0001-11-16' }, 'year_impossible', 'startedOn'],
    ['a stay before he was born', { startedOn: '1968-03-13' }, 'stay_before_birth', 'startedOn'],
    [
      'an expected day before the admission',
      { endedOn: null, expectedOn: '2026-11-15' },
      'discharge_before_admission',
      'expectedOn',
    ],
  ])('%s', async (_, but, code, field) => {
    expect(await refusalOf(told(but))).toEqual([422, { code: `people:${code}`, field }])
  })

  test('the same stay a second time: it is changed, not added', async () => {
    await added(told())
    expect(await refusalOf(told({ hospital: 'harborview', startedOn: '2026-11-17' }))).toEqual([
      422,
      { code: 'people:stay_stands', field: 'startedOn' },
    ])
  })

  test('a stale edit, with both versions; and whoever does not see him finds nothing', async () => {
    const stay = await added(told())
    await change(stay, { reason: 'Hip' })
    const second = await change(stay, { reason: 'Knee' })
    expect([second.status, second.json]).toMatchObject([
      409,
      { values: { yours: { reason: 'Knee' }, theirs: { reason: 'Hip' } } },
    ])
    const back = await house.api(amara).post(`${path(stay.stayId)}/withdrawal`, { version: 1, because: 'Not his' })
    expect([back.status, back.json]).toMatchObject([409, { values: { theirs: { reason: 'Hip' } } }])
    expect((await change({ ...stay, version: 2 }, { endedOn: '2026-11-15' })).status).toBe(422)
    expect((await house.api(bea).post(path(), told())).status).toBe(404)
  })

  test('what a source said is changed only by whoever says so', async () => {
    const id = newId()
    await asSystem({ house: house.house, agencyId: riverside.id, reason: 'import' }, (tx) =>
      saveStay(tx, {
        id,
        clientId: delroy,
        programId: homeAfterHospital,
        source: 'Lakeside',
        encounterClass: 'IMP',
        status: 'in-progress',
        startedAt: '2026-11-16T13:00:00.000Z',
        endedAt: null,
        hospital: 'Harborview Imaginary',
        attending: null,
        dispositionCode: null,
        disposition: null,
        reason: null,
        acuteAdmission: null,
      }),
    )
    const { stays } = z
      .object({ stays: z.array(Stay) })
      .parse((await house.api(amara).get(`/clients/${delroy}/record`)).json)
    const [stay] = stays
    if (!stay) throw new Error('no stay')
    expect((await change(stay, {})).json).toMatchObject({ code: 'people:said_by_source', field: 'overSource' })
    expect((await change(stay, { overSource: true })).json).toMatchObject({ source: 'Lakeside', byHand: true })
    expect(await running()).toContain('discharge-call')
  })
})
