import { expect, test } from 'vitest'
import { delroy, homeAfterHospital, riverside, stayingHoused } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { asSystem } from '../../../platform/db/as-system.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import {
  createClient,
  holdersOf,
  recordOf,
  type SavedStay,
  saveIdentifier,
  saveMedication,
  savePhone,
  saveStay,
  updateClient,
} from '../index.ts'

const house = freshHouse()
const run = <T>(work: (tx: Tx) => Promise<T>) =>
  asSystem({ house: house.house, agencyId: riverside.id, reason: 'import' }, work)
const of = { clientId: delroy, programId: homeAfterHospital }

test('the same file twice creates once and then changes nothing', async () => {
  const medication = {
    id: newId(),
    ...of,
    source: 'Harbor General',
    words: 'Warfarin',
    code: null,
    codeSystem: null,
    dose: '5 mg',
    status: 'active' as const,
    started: null,
    ended: null,
    prescriber: null,
  }
  const save = (dose: string) => run((tx) => saveMedication(tx, { ...medication, dose }))
  expect([await save('5 mg'), await save('5 mg'), await save('4 mg'), await save('4 mg')]).toEqual([
    'created',
    'unchanged',
    'updated',
    'unchanged',
  ])
  const { medications } = await run((tx) => recordOf(tx, delroy))
  expect(medications).toEqual([expect.objectContaining({ dose: '4 mg', version: 2, source: 'Harbor General' })])
})

test('an import never touches what the client said of texts and voicemail', async () => {
  const id = newId()
  const save = () => run((tx) => savePhone(tx, { id, ...of, kind: 'phone', use: 'mobile', value: '555-0129' }))
  await save()
  await run((tx) => tx.updateTable('people.phone').set({ may_text: true }).where('id', '=', id).execute())
  expect(await save()).toBe('unchanged')
  const { phones } = await run((tx) => recordOf(tx, delroy))
  expect(phones).toEqual([expect.objectContaining({ mayText: true })])
})

test('an import adds to who somebody is, and empties nothing', async () => {
  expect(await run((tx) => updateClient(tx, { id: delroy, family: '', birthDate: '1968', language: 'ht' }))).toBe(
    'updated',
  )
  const { client } = await run((tx) => recordOf(tx, delroy))
  expect(client).toMatchObject({ family: 'Baptiste', birthDate: '1968-03-14', language: 'ht', preferred: 'Delroy' })
})

test('a row never moves to another person', async () => {
  const other = newId()
  await run((tx) =>
    createClient(tx, { id: other, programId: stayingHoused, given: 'Wren', family: 'Castellane', birthDate: null }),
  )
  const phone = {
    id: newId(),
    programId: stayingHoused,
    kind: 'phone' as const,
    use: 'home' as const,
    value: '555-0142',
  }
  await run((tx) => savePhone(tx, { ...phone, clientId: other }))
  expect(await run((tx) => savePhone(tx, { ...phone, clientId: delroy, value: '555-0143' }))).toBe('unchanged')
})

const holders = (held: { system: string; value: string }) =>
  run(async (tx) => (await holdersOf(tx, [held])).map(({ clientId }) => clientId))

test('the same identifier of the same system finds the person, another system nobody', async () => {
  const held = { ...of, system: 'https://mrn.example.org', type: 'MR', value: '8841' }
  expect(await run((tx) => saveIdentifier(tx, { id: newId(), ...held }))).toBe('created')
  expect(await run((tx) => saveIdentifier(tx, { id: newId(), ...held }))).toBe('unchanged')
  expect(await holders(held)).toEqual([delroy])
  expect(await holders({ ...held, system: 'https://other.example.org' })).toEqual([])
  expect(await holders({ system: '', value: '8841' })).toEqual([])
})

const stay = (said: Partial<SavedStay>): SavedStay => ({
  id: newId(),
  ...of,
  source: 'Harbor General',
  encounterClass: 'IMP',
  status: 'in-progress',
  startedAt: '2026-11-14T08:00:00.000Z',
  endedAt: null,
  hospital: 'Harbor General',
  attending: null,
  dispositionCode: null,
  disposition: null,
  reason: 'Stroke',
  acuteAdmission: true,
  ...said,
})
const toldOf = async (id: string) => {
  const { rows } = await house.asOwner((client) =>
    client.query<{ kind: string; facts: object }>(
      `select kind, facts from platform.event where subject_id = $1 order by recorded_at, id`,
      [id],
    ),
  )
  return rows.map(({ kind }) => kind)
}

test('a stay in a bed tells when it starts and once when it is finished', async () => {
  const begun = stay({})
  const finished = { ...begun, status: 'finished', endedAt: '2026-11-19T16:00:00.000Z' }
  for (const one of [begun, begun, finished, finished, { ...finished, attending: 'Dr. Quist' }])
    await run((tx) => saveStay(tx, one))
  expect(await toldOf(begun.id)).toEqual(['stay.started', 'stay.finished'])
})

test('a visit, an emergency, and the end of a stay that is not finished are no discharge', async () => {
  const endedAt = '2026-11-19T16:00:00.000Z'
  for (const said of [
    { encounterClass: 'AMB', status: 'finished', endedAt },
    { encounterClass: 'EMER', status: 'finished', endedAt },
    { status: 'cancelled', endedAt },
  ]) {
    const one = stay(said)
    await run((tx) => saveStay(tx, one))
    expect(await toldOf(one.id)).toEqual([])
  }
})
