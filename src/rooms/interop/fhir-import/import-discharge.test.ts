import { beforeEach, describe, expect, test } from 'vitest'
import { amara, delroy, delroysCase, homeAfterHospital, riverside, tomas } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { saveIdentifier } from '../../people/index.ts'
import { examplePatient, exampleStay } from '../fhir/fixtures/bundle.example.ts'
import type { ImportReport } from '../import-run/contract.ts'
import { bringAll, bringText, entriesOf, marisols, mrn, patientOf, rowsOf, twoDaysAfter } from './import.example.ts'

const house = freshHouse()
beforeEach(() => house.itIs(twoDaysAfter))

const dueOf = (clientId: string | undefined) =>
  rowsOf(
    house,
    `select rule_id, closed_how from monitor.obligation where client_id = $1 and rule_id like 'discharge%'`,
    [clientId],
  )
const referralsOf = (report: ImportReport) => report.clients.flatMap(({ referrals }) => referrals)

describe('Marisol came home two days ago, and her hospital sends the file', () => {
  test('she is written down with everything that was said, and a referral stands in the inbox', async () => {
    const report = await bringText(house, marisols)
    expect(report).toMatchObject({ created: 20, rejected: 0, held: [], other: { Medication: 1, Observation: 1 } })
    expect(entriesOf(report)).toBe(22)
    expect(report.clients).toMatchObject([
      {
        given: ['Marisol', 'Inés'],
        family: 'Vega-Imaginaria',
        birth_date: '1951-07',
        language: 'es',
        matched: 'new',
        counts: { inpatient_stays: 1, stays: 2, active_medications: 2, allergies: 1, coverages: 1, suggestions: 3 },
        referrals: [{ program: 'Home after hospital', stage: 'referred' }],
      },
    ])
  })

  test('the inbox shows who asks and what for, and the clocks of the discharge run', async () => {
    const inbox = await house.api(tomas).get('/referrals')
    expect(inbox.json).toMatchObject({
      referrals: [
        {
          name: 'Mari Vega-Imaginaria',
          sourceName: 'Lakeside Imaginary Hospital',
          urgency: 'urgent',
          asked: expect.stringContaining('ended 6 Mar 2026. Ischemic stroke'),
        },
      ],
    })
    const { clients } = await bringText(house, marisols)
    expect(await dueOf(clients[0]?.id)).toEqual(
      expect.arrayContaining([{ rule_id: 'discharge-call', closed_how: null }]),
    )
  })

  test('the same file again, from anywhere, creates nothing and opens nothing', async () => {
    const again = await bringText(house, marisols)
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 20 })
    const uploaded = await bringText(house, marisols, { source: null })
    expect(uploaded).toMatchObject({ source: 'Lakeside', created: 0, updated: 0, unchanged: 20 })
    expect(referralsOf(again)).toHaveLength(1)
  })

  test('the emergency visit that led into the stay tells that it was acute', async () => {
    expect(
      await rowsOf(
        house,
        `select acute_admission from people.stay where encounter_class = 'IMP' and hospital like 'Lakeside%'`,
      ),
    ).toEqual([{ acute_admission: true }])
  })
})

describe('nothing else opens a referral', () => {
  const stayOf = (id: string, more: Record<string, unknown>) => ({
    ...exampleStay,
    id: `stay-of-${id}`,
    subject: { reference: `Patient/${id}` },
    ...more,
  })
  const person = (id: string, more: Record<string, unknown> = {}) => patientOf(id, id, id.slice(-9), more)

  test.each([
    ['a visit to the emergency room, whatever its disposition', { class: { code: 'EMER' } }, {}],
    ['a stay of last year', { period: { start: '2025-03-02T08:00:00Z', end: '2025-03-06T15:00:00Z' } }, {}],
    ['a stay that goes on', { status: 'in-progress' }, {}],
    ['the stay of somebody who died since', {}, { deceasedDateTime: '2026-03-07' }],
    [
      'a stay that ends before it starts',
      { period: { start: '2026-03-06T08:00:00Z', end: '2026-03-02T15:00:00Z' } },
      {},
    ],
  ])('%s', async (name, stay, of) => {
    const id = name.replaceAll(/\W/g, '-')
    const report = await bringAll(house, [person(id, of), stayOf(id, stay)])
    expect(referralsOf(report)).toEqual([])
    expect(await dueOf(report.clients[0]?.id)).toEqual([])
  })

  test('an end that lies ahead, until it has come', async () => {
    const period = { start: '2026-03-02T08:00:00Z', end: '2026-03-11T15:00:00Z' }
    const file = [person('ahead'), stayOf('ahead', { period })]
    const early = await bringAll(house, file)
    expect(referralsOf(early)).toEqual([])
    expect(early.warnings).toMatchObject([{ path: 'Bundle.entry[1].resource', code: 'discharge_ahead' }])
    house.itIs('2026-03-12T14:00:00.000Z')
    const due = await bringAll(house, file)
    expect(referralsOf(due)).toHaveLength(1)
    expect(await dueOf(due.clients[0]?.id)).not.toEqual([])
  })
})

describe('Delroy has an open case', () => {
  const him = {
    ...examplePatient,
    id: 'delroy',
    name: [{ family: 'Baptiste', given: ['Delroy'] }],
    identifier: [mrn('8841')],
  }
  const { birthDate: _, ...delroyAtLakeside } = him
  const admitted = {
    ...exampleStay,
    id: 'second-stroke',
    subject: { reference: 'Patient/delroy' },
    status: 'in-progress',
    period: { start: '2026-03-02T08:00:00Z' },
  }
  const flags = () =>
    rowsOf(house, `select kind, ended_at is null as up from cases.flag where case_id = $1`, [delroysCase])

  test('his hospital number finds him, and his case says that he is in hospital', async () => {
    await asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, (tx) =>
      saveIdentifier(tx, { id: newId(), clientId: delroy, programId: homeAfterHospital, ...mrn('8841'), type: '' }),
    )
    const report = await bringAll(house, [delroyAtLakeside, admitted])
    expect(report.clients).toMatchObject([{ id: delroy, matched: 'identifier', referrals: [] }])
    expect(await flags()).toEqual([{ kind: 'hospitalised', up: true }])
    expect((await house.api(amara).get('/notices')).text).toContain('notice_admitted')
  })

  test('his discharge opens nothing new: the flag ends, and the clocks of the discharge run in his case', async () => {
    const report = await bringAll(house, [
      delroyAtLakeside,
      { ...exampleStay, id: admitted.id, subject: admitted.subject },
    ])
    expect(report).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
    expect(report.clients).toMatchObject([{ id: delroy, referrals: [] }])
    expect(await flags()).toEqual([{ kind: 'hospitalised', up: false }])
    expect(await dueOf(delroy)).toEqual(expect.arrayContaining([{ rule_id: 'discharge-call', closed_how: null }]))
  })

  test('his death is told to whoever carries him, and his case no longer says that he is in hospital', async () => {
    await bringAll(house, [
      delroyAtLakeside,
      { ...admitted, id: 'third-stroke', period: { start: '2026-03-20T08:00:00Z' } },
    ])
    expect(await flags()).toContainEqual({ kind: 'hospitalised', up: true })
    await bringAll(house, [{ ...delroyAtLakeside, deceasedBoolean: true }])
    expect(await flags()).not.toContainEqual({ kind: 'hospitalised', up: true })
    expect((await house.api(amara).get('/notices')).text).toContain('notice_died')
  })
})
