import { beforeEach, describe, expect, test } from 'vitest'
import { freshHouse } from '../../../../test/house.ts'
import { examplePatient, exampleStay, threeSteps } from '../fhir/fixtures/bundle.example.ts'
import {
  bringAll,
  bringText,
  entriesOf,
  fileOf,
  importerIn,
  patientOf,
  rowsOf,
  twoDaysAfter,
} from './import.example.ts'
import { importFile } from './import-fhir.ts'

const house = freshHouse()
beforeEach(() => house.itIs(twoDaysAfter))

const orders = [
  ['admit', 'transfer', 'discharge', 0],
  ['admit', 'discharge', 'transfer', 0],
  ['transfer', 'admit', 'discharge', 2],
  ['transfer', 'discharge', 'admit', 2],
  ['discharge', 'admit', 'transfer', 1],
  ['discharge', 'transfer', 'admit', 2],
] as const

describe('an admission, a transfer and a discharge of one stay, as three files', () => {
  const ends: unknown[] = []

  test.each(orders)('%s, %s, %s: one person, one finished stay, one problem, one referral', async (...order) => {
    const [first, second, third, awaited] = order
    const source = `${first} ${second} ${third}`
    let completed = 0
    for (const step of [first, second, third]) {
      completed += (await bringText(house, threeSteps[step], { source, name: `${step}.json` })).completed
    }
    expect(completed).toBe(awaited)
    const stays = await rowsOf(
      house,
      `select s.encounter_class, s.status, s.started_at, s.ended_at, s.hospital, s.attending, s.disposition, s.reason,
        (select count(*)::int from people.problem p where p.client_id = s.client_id) as problems,
        (select count(*)::int from intake.referral r where r.client_id = s.client_id and r.stay_id = s.id) as referrals
       from people.stay s where s.source = $1`,
      [source],
    )
    ends.push(stays)
    expect(stays).toMatchObject([
      {
        encounter_class: 'IMP',
        status: 'finished',
        hospital: 'Lakeside Imaginary Hospital',
        problems: 1,
        referrals: 1,
      },
    ])
    expect(stays).toEqual(ends[0])
  })
})

describe('what refers to somebody who has not come', () => {
  const waiting = { ...exampleStay, id: 'early', subject: { reference: 'Patient/late' } }

  test('is held and said, in the file that brings it and each time it comes again', async () => {
    for (const _time of ['once', 'again']) {
      const report = await bringAll(house, [waiting], { source: 'Northgate' })
      expect(report).toMatchObject({ created: 0, held: [{ resource: 'Encounter/early', waits_for: 'Patient/late' }] })
      expect(entriesOf(report)).toBe(1)
    }
  })

  test('is no matter of another source, even when that has somebody of this id', async () => {
    const report = await bringAll(house, [patientOf('late', 'Otto', 'Elsewhere')], { source: 'Southgate' })
    expect(report).toMatchObject({ created: 1, completed: 0, clients: [{ counts: { stays: 0 } }] })
  })

  test('is completed when they come, and its referral opens then', async () => {
    const report = await bringAll(house, [patientOf('late', 'Lena', 'Afterwards')], { source: 'Northgate' })
    expect(report).toMatchObject({ created: 1, completed: 1, held: [] })
    expect(report.clients).toMatchObject([{ counts: { inpatient_stays: 1 }, referrals: [{ stage: 'referred' }] }])
    expect(await rowsOf(house, `select 1 from interop.held where logical_id = 'early'`)).toEqual([])
  })
})

test('what a later file leaves out is not emptied, and what it takes back stands no longer', async () => {
  const source = 'Westgate'
  const problem = {
    resourceType: 'Condition',
    id: 'flu',
    code: { text: 'Influenza' },
    subject: { reference: 'Patient/ana' },
  }
  const onset = { onsetDateTime: '2026-02-20' }
  await bringAll(house, [examplePatient, { ...problem, ...onset }], { source })
  const shorter = await bringAll(house, [{ ...problem, code: { text: 'Influenza A' } }], { source })
  expect(shorter).toMatchObject({ updated: 1 })
  const standing = () => rowsOf(house, `select words, onset from people.problem where source = $1`, [source])
  expect(await standing()).toEqual([{ words: 'Influenza A', onset: '2026-02-20' }])
  const takenBack = { ...problem, verificationStatus: { coding: [{ code: 'entered-in-error' }] } }
  expect(await bringAll(house, [takenBack], { source })).toMatchObject({ updated: 1 })
  expect(await standing()).toEqual([])
})

test('a stay that was told of the wrong patient stands with the right one alone', async () => {
  const source = 'Eastgate'
  const [ines, olaf] = [patientOf('ines', 'Ines', 'Wrongly'), patientOf('olaf', 'Olaf', 'Rightly')]
  const stay = { ...exampleStay, id: 'mixed-up' }
  await bringAll(house, [ines, olaf, { ...stay, subject: { reference: 'Patient/ines' } }], { source })
  const report = await bringAll(house, [ines, olaf, { ...stay, subject: { reference: 'Patient/olaf' } }], { source })
  expect(report.warnings).toMatchObject([{ code: 'moved_to_another', path: 'Bundle.entry[2].resource' }])
  expect(
    await rowsOf(
      house,
      `select c.given, s.status from people.stay s join people.client c on c.id = s.client_id where s.source = $1 order by 1`,
      [source],
    ),
  ).toEqual([
    { given: 'Ines', status: 'entered-in-error' },
    { given: 'Olaf', status: 'finished' },
  ])
})

test('the same file twice at once doubles nothing', async () => {
  const file = fileOf(threeSteps.admit, { source: 'Twice' })
  const reports = await Promise.all([importFile(importerIn(house), file), importFile(importerIn(house), file)])
  expect(reports.map(({ created }) => created).toSorted()).toEqual([0, 2])
})
