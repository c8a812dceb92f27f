import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { amara, delroy, homeAfterHospital, mondayMorning, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { saveIdentifier } from '../../people/index.ts'
import { examplePatient, exampleStay } from '../fhir/fixtures/bundle.example.ts'
import { bringAll, mrn, rowsOf } from '../fhir-import/import.example.ts'

const house = freshHouse()
const him = {
  ...examplePatient,
  id: 'delroy',
  name: [{ family: 'Baptiste', given: ['Delroy'] }],
  birthDate: '1968-03-14',
  identifier: [mrn('8841')],
}
const his = {
  ...exampleStay,
  subject: { reference: 'Patient/delroy' },
  period: { start: '2026-11-16T13:00:00Z', end: '2026-11-20T20:00:00Z' },
  serviceProvider: { display: 'Lakeside Imaginary Hospital' },
}

beforeAll(() =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
    saveIdentifier(tx, {
      id: newId(),
      clientId: delroy,
      programId: homeAfterHospital,
      system: 'https://mrn.example.org',
      type: 'MR',
      value: '8841',
    }),
  ),
)
beforeEach(async () => {
  house.itIs(mondayMorning)
  for (const table of ['monitor.obligation', 'people.stay', 'interop.source_link'])
    await house.asOwner((client) => client.query(`truncate ${table} cascade`))
})

const telephoned = (but: object = {}) =>
  house.api(amara).post(`/clients/${delroy}/stays`, {
    stayId: newId(),
    programId: homeAfterHospital,
    hospital: 'Lakeside',
    startedOn: '2026-11-16',
    endedOn: '2026-11-20',
    disposition: 'Home with a nurse',
    ...but,
  })
const sent = (but: object = {}) => bringAll(house, [him, { ...his, ...but }])
const stays = () =>
  rowsOf(
    house,
    `select source, status, hospital, disposition, ended_at::text as ended from people.stay where client_id = $1`,
    [delroy],
  )
const calls = () =>
  rowsOf(
    house,
    `select closed_how from monitor.obligation where client_id = $1 and rule_id = 'discharge-call' order by 1 nulls first`,
    [delroy],
  )

describe('a stay that a hospital told on the telephone, and its file that comes later', () => {
  test('are one: the file’s words stand, what it leaves out is kept, and one clock runs', async () => {
    expect((await telephoned()).status).toBe(201)
    const report = await sent()
    expect(report).toMatchObject({ merged: 2 })
    expect(await stays()).toMatchObject([
      { source: 'Lakeside', hospital: 'Lakeside Imaginary Hospital', disposition: 'Home with a nurse' },
    ])
    expect(await calls()).toEqual([{ closed_how: null }])
    expect(report.clients.flatMap(({ referrals }) => referrals)).toEqual([])
  })

  test('are one when the file says another day: the clock runs from that one', async () => {
    await telephoned({ endedOn: '2026-11-19' })
    await sent()
    expect(await stays()).toMatchObject([{ ended: expect.stringContaining('2026-11-20') }])
    expect(await calls()).toEqual([{ closed_how: null }, { closed_how: 'ended' }])
  })

  test('a file that still has him in bed does not take back the discharge that was telephoned', async () => {
    await telephoned()
    await sent({ status: 'in-progress', period: { start: '2026-11-16T13:00:00Z' } })
    expect(await stays()).toMatchObject([{ status: 'finished' }])
    expect(await calls()).toEqual([{ closed_how: null }])
  })

  test('another hospital’s stay, and one of other days, stay apart', async () => {
    await telephoned({ hospital: 'Harborview' })
    await telephoned({ startedOn: '2026-10-01', endedOn: '2026-10-04' })
    await sent()
    expect(await stays()).toHaveLength(3)
  })
})

test('a discharge that its source takes back ends its clocks', async () => {
  await sent()
  expect(await calls()).toEqual([{ closed_how: null }])
  await sent({ status: 'entered-in-error' })
  expect(await calls()).toEqual([{ closed_how: 'withdrawn' }])
})
