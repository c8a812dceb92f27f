import { beforeEach, describe, expect, test } from 'vitest'
import { homeAfterHospital, imani, type Member, noor, riverside, stayingHoused } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { createClient, saveIdentifier } from '../../people/index.ts'
import { bundleOf } from '../fhir/fixtures/bundle.example.ts'
import { bringAll, entriesOf, fileOf, importerIn, mrn, patientOf, rowsOf, twoDaysAfter } from './import.example.ts'
import { importFile } from './import-fhir.ts'

const house = freshHouse()
beforeEach(() => house.itIs(twoDaysAfter))

const ssn = (value: string) => ({ system: 'http://hl7.org/fhir/sid/us-ssn', value })
const born = { birthDate: '1950-04-01' }

describe('somebody whom another source brought', () => {
  test('is known by the same identifier: one client, to whom both sources add', async () => {
    const first = await bringAll(house, [patientOf('1', 'Vera', 'Twice', { identifier: [mrn('100')], ...born })], {
      source: 'A',
    })
    const telecom = [{ system: 'phone', value: '555-0177' }]
    const second = await bringAll(house, [patientOf('9', 'Vera', 'Twice', { identifier: [mrn('100')], telecom })], {
      source: 'B',
    })
    expect(second).toMatchObject({
      created: 0,
      merged: 1,
      clients: [{ id: first.clients[0]?.id, matched: 'identifier' }],
    })
    expect(second.clients[0]).toMatchObject({ birth_date: '1950-04-01' })
    expect(await rowsOf(house, `select value from people.phone where client_id = $1`, [first.clients[0]?.id])).toEqual([
      { value: '555-0177' },
    ])
  })

  test('is told of once: what both sources say of one uuid is one problem and one stay', async () => {
    const uuid = '7d8c1f0e-5b1a-4b7e-9d43-1f6a2b3c4d5e'
    const flu = {
      resourceType: 'Condition',
      id: uuid,
      code: { text: 'Influenza' },
      subject: { reference: 'Patient/p' },
    }
    const person = patientOf('p', 'Ugo', 'Einmal', { identifier: [mrn('200')] })
    await bringAll(house, [person, flu], { source: 'A' })
    const second = await bringAll(house, [person, flu], { source: 'B' })
    expect(second).toMatchObject({ created: 0, merged: 2, clients: [{ counts: { conditions: 1 } }] })
  })

  test.each([
    ['an identifier that no system gave out', { value: 'X-1' }],
    ['a number that a family shares', { ...mrn('M-1'), type: { coding: [{ code: 'MB' }] } }],
  ])('is never taken to be the same by %s', async (name, identifier) => {
    const [one, other] = [name.slice(0, 20), name.slice(-12)]
    const bring = (source: string, given: string) =>
      bringAll(house, [patientOf(source, given, 'Shared', { identifier: [identifier] })], { source })
    await bring(one, 'Husband')
    expect(await bring(other, 'Wife')).toMatchObject({ created: 1, clients: [{ matched: 'new' }] })
  })

  test('is never joined to somebody of another name and birth date, whatever the number says', async () => {
    await bringAll(house, [patientOf('x', 'Paul', 'Typo', { identifier: [ssn('900-11-2233')], ...born })], {
      source: 'A',
    })
    const other = patientOf('y', 'Nadia', 'Other', { identifier: [ssn('900-11-2233')], birthDate: '1999-09-09' })
    const report = await bringAll(house, [other], { source: 'B' })
    expect(report).toMatchObject({ created: 1, warnings: [{ code: 'identifier_of_another' }, { code: 'near_match' }] })
  })

  test('is never joined to one of several who hold the number', async () => {
    for (const given of ['Anna', 'Anne'])
      await asTheHouse(async (tx) => {
        const of = { clientId: newId(), programId: homeAfterHospital }
        await createClient(tx, { id: of.clientId, ...of, given, family: 'Doubled', birthDate: null })
        await saveIdentifier(tx, { id: newId(), ...of, ...mrn('300'), type: '' })
      })
    const report = await bringAll(house, [patientOf('d', 'Anna', 'Doubled', { identifier: [mrn('300')] })], {
      source: 'A',
    })
    expect(report).toMatchObject({ created: 1 })
    expect(report.warnings.map(({ code }) => code)).toEqual(['several_hold_identifier', 'near_match'])
  })

  test('stays unknown here where only a sealed program knows them', async () => {
    await asTheHouse(async (tx) => {
      const of = { clientId: newId(), programId: stayingHoused, dataClass: 'part2' }
      await createClient(tx, { id: of.clientId, ...of, given: 'Secret', family: 'Sealed', birthDate: null })
      await tx
        .updateTable('people.client')
        .set({ sealed_at: house.house.clock.now() })
        .where('id', '=', of.clientId)
        .execute()
      await saveIdentifier(tx, { id: newId(), ...of, ...mrn('400'), type: '' })
    })
    const report = await bringAll(house, [patientOf('s', 'Secret', 'Sealed', { identifier: [mrn('400')] })], {
      source: 'A',
    })
    expect(report).toMatchObject({ created: 1, warnings: [], clients: [{ matched: 'new' }] })
  })
})

describe('somebody who only looks like a client', () => {
  test('is new, the reasons are said, and the supervisor is asked', async () => {
    await bringAll(house, [patientOf('l1', 'Lupita', 'Ähnlich', born)], { source: 'A' })
    const report = await bringAll(house, [patientOf('l2', 'Lupita', 'Ahnlich', born)], { source: 'B' })
    expect(report).toMatchObject({ created: 1, warnings: [{ code: 'near_match', path: 'Bundle.entry[0].resource' }] })
    expect(report.warnings[0]?.message).toContain('Same name, Same date of birth')
    const asked = await house.api(imani).get('/possible-duplicates')
    expect(asked.text).toContain('Ahnlich')
  })

  test('whoever brings the file and may not see them reads only that there may be somebody', async () => {
    const twins = (id: string, given: string) => bundleOf([patientOf(id, given, 'Zwilling', born)])
    await importFile(importerIn(house), fileOf(twins('z1', 'Ottoline')))
    const reads = async (by: Member) =>
      (await importFile(importerIn(house, { staffId: by.id }), fileOf(twins(by.id, 'Otoline')))).warnings
    expect(await reads(noor)).toMatchObject([
      {
        code: 'may_be_known',
        message: expect.stringMatching(/^Someone like Otoline Zwilling may be known here\. Nothing was joined/),
      },
    ])
    expect((await reads(imani)).map(({ code }) => code)).toContain('near_match')
  })
})

describe('an id of a source that only a folder names', () => {
  test('refuses the file when it is somebody else here, and leaves nothing behind', async () => {
    const export1 = { source: null, folder: 'export' }
    await bringAll(house, [patientOf('1', 'First', 'Hospital', born)], export1)
    const other = [patientOf('2', 'Also', 'New'), patientOf('1', 'Second', 'Clinic', { birthDate: '1961-01-31' })]
    await expect(bringAll(house, other, { ...export1, name: 'b.json' })).rejects.toMatchObject({
      code: 'interop:import_id_of_another',
      values: { file: 'b.json', resource: 'Patient/1', source: 'export' },
    })
    expect(await rowsOf(house, `select 1 from people.client where family = 'New'`)).toEqual([])
    expect(await bringAll(house, other, { source: 'Clinic' })).toMatchObject({ created: 2 })
  })
})

test('what a colleague corrected is not corrected back by a source that says the same again', async () => {
  const source = 'C'
  const report = await bringAll(house, [patientOf('c', 'Jon', 'Corrected', born)], { source })
  await rowsOf(house, `update people.client set given = 'John' where id = $1`, [report.clients[0]?.id])
  const again = await bringAll(house, [patientOf('c', 'Jon', 'Corrected', { ...born, gender: 'male' })], { source })
  expect(again.clients).toMatchObject([{ given: ['John'], sex: 'male' }])
})

test('what its source calls sensitive is seen by the program alone', async () => {
  const labelled = (code: string) => ({ meta: { security: [{ code }] } })
  const said = (id: string, code: string) => ({
    ...{ resourceType: 'Condition', id, code: { text: id }, subject: { reference: 'Patient/q' } },
    ...labelled(code),
  })
  const file = [patientOf('q', 'Quiet', 'Person'), said('cold', 'N'), said('drinking', 'ETH'), said('asked', 'R')]
  const report = await bringAll(house, file, { source: 'D' })
  expect(entriesOf(report)).toBe(4)
  expect(await rowsOf(house, `select words, data_class from people.problem where source = 'D' order by words`)).toEqual(
    [
      { words: 'asked', data_class: 'part2' },
      { words: 'cold', data_class: 'general' },
      { words: 'drinking', data_class: 'part2' },
    ],
  )
})

const asTheHouse = (work: Parameters<typeof asSystem<void>>[1]) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, work)
