import { beforeAll, expect, test } from 'vitest'
import { amara, bea, delroy, delroysCase, homeAfterHospital, imani, riverside } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import { newId } from '../../../words/ids.ts'
import { saveMedication } from '../../people/index.ts'
import { FaceSheet } from './contract.ts'

const house = freshHouse()
const place = `/clients/${delroy}/face-sheet`
const taken = {
  code: null,
  codeSystem: null,
  dose: null,
  status: 'active' as const,
  started: null,
  ended: null,
  prescriber: null,
}

beforeAll(() =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'test' }, async (tx) => {
    const of = { clientId: delroy, programId: homeAfterHospital, source: 'Harbor General', ...taken }
    await saveMedication(tx, { id: newId(), ...of, words: 'Warfarin' })
    await saveMedication(tx, { id: newId(), ...of, words: 'Methadone', dataClass: 'part2' })
    await saveMedication(tx, { id: newId(), ...of, words: 'Aspirin', status: 'stopped' })
  }),
)

const disclosures = async () =>
  (await house.asOwner((client) => client.query('select document, purpose, included, left_out from record.disclosure')))
    .rows

test('for treatment the sealed part stays behind, and the sheet says so', async () => {
  const sheet = FaceSheet.parse((await house.api(amara).get(place)).json)
  expect(sheet.medications.map(({ words }) => words)).toEqual(['Warfarin'])
  expect(sheet).toMatchObject({
    purpose: 'treatment',
    containsSealed: false,
    leftOut: 1,
    by: { name: 'Amara Okafor', credential: 'LMSW' },
  })
})

test('what warns whoever meets the person is on the sheet, and not on the copy for the person', async () => {
  await house.api(amara).post(`/cases/${delroysCase}/flags`, { kind: 'confidential_address', reason: 'Asked for it' })
  const flagsOn = async (query = '') =>
    FaceSheet.parse((await house.api(amara).get(`${place}${query}`)).json).flags.map(({ kind }) => kind)
  expect([await flagsOn(), await flagsOn('?purpose=client_copy')]).toEqual([['confidential_address'], []])
})

test('for our own work it is on the sheet of those who work in its program', async () => {
  const sheet = FaceSheet.parse((await house.api(amara).get(`${place}?purpose=work`)).json)
  expect(sheet.medications.map(({ words }) => words).toSorted()).toEqual(['Methadone', 'Warfarin'])
  expect(sheet.containsSealed).toBe(true)
})

test('looking at it is no disclosure; printing it is, with what was left out', async () => {
  expect(await disclosures()).toEqual([])
  expect((await house.api(imani).post(place, { purpose: 'treatment' })).status).toBe(200)
  expect(await disclosures()).toEqual([
    expect.objectContaining({
      document: 'chart:face_sheet',
      purpose: 'treatment',
      left_out: { medications: { part2: 1 } },
    }),
  ])
})

test('a stranger prints nothing', async () => {
  expect((await house.api(bea).post(place, {})).status).toBe(404)
  expect(await disclosures()).toHaveLength(1)
})
