import { expect, test } from 'vitest'
import { z } from 'zod'
import { amara, bea, delroy, homeAfterHospital, imani, noor } from '../../../../test/cast.ts'
import { freshHouse } from '../../../../test/house.ts'
import { newId } from '../../../words/ids.ts'
import { ClientRecord } from './contract.ts'

const house = freshHouse()
const at = (path: string) => `/clients/${delroy}/${path}`
const programId = homeAfterHospital

const recordAs = async (who: typeof amara) => ClientRecord.parse((await house.api(who).get(at('record'))).json)
const Versioned = z.object({ version: z.number() })
const Problem = z.object({ code: z.string(), values: z.record(z.string(), z.unknown()).default({}) })

test('who carries him reads the whole record in one answer; a colleague who does not finds nobody', async () => {
  expect((await recordAs(amara)).client).toMatchObject({
    given: 'Delroy Anthony',
    family: 'Baptiste',
    birthDate: '1968-03-14',
    sealed: false,
  })
  for (const who of [bea, noor]) expect((await house.api(who).get(at('record'))).status).toBe(404)
})

/** One of each kind, as a worker would write them. */
const byHand = (): [string, object][] => [
  ['phones', { phoneId: newId(), programId, value: '(555) 555-0129', mayText: true, mayLeaveVoicemail: false }],
  ['phones', { phoneId: newId(), programId, kind: 'email', value: 'delroy@example.org' }],
  ['addresses', { addressId: newId(), programId, line: '12 Harbor Street', city: 'Riverside' }],
  [
    'supporters',
    {
      supporterId: newId(),
      programId,
      name: 'Yvette Baptiste',
      relationship: 'Sister',
      roles: ['emergency_contact'],
      mayBeTold: true,
    },
  ],
  ['living-situations', { livingSituationId: newId(), programId, lives: 'alone', informalSupport: 'none' }],
  ['problems', { problemId: newId(), programId, words: 'Stroke' }],
  ['allergies', { allergyId: newId(), programId, substance: 'Penicillin', reaction: 'Rash' }],
  ['medications', { medicationId: newId(), programId, words: 'Warfarin', dose: '4 mg each evening' }],
  ['coverages', { coverageId: newId(), programId, payer: 'Harbor Health Plan', memberId: 'HH-118' }],
  [
    'care-team',
    {
      careTeamMemberId: newId(),
      programId,
      role: 'Primary care',
      provider: { providerId: newId(), name: 'Dr. Wren Castellane', phone: '555-0135' },
    },
  ],
  ['alerts', { alertId: newId(), programId, kind: 'safety', words: 'Two falls since he came home.' }],
]

test('everything that is added by hand stands in the record, and the timeline tells it', async () => {
  const api = house.api(amara)
  for (const [path, body] of byHand()) expect([path, (await api.post(at(path), body)).status]).toEqual([path, 201])
  const record = await recordAs(amara)
  expect(record.phones.map(({ value, mayText }) => [value, mayText])).toEqual([
    ['(555) 555-0129', true],
    ['delroy@example.org', null],
  ])
  expect(record.livingSituations[0]).toMatchObject({
    lives: 'alone',
    informalSupport: 'none',
    statedOn: '2026-11-23',
    recordedBy: 'Amara Okafor',
  })
  expect(record.medications[0]).toMatchObject({ words: 'Warfarin', source: 'staff', status: 'active' })
  expect(record.careTeam[0]?.provider).toMatchObject({ name: 'Dr. Wren Castellane' })
  expect(record.alerts[0]).toMatchObject({
    words: 'Two falls since he came home.',
    raisedBy: 'Amara Okafor',
    endedAt: null,
  })
  expect(await kindsToldOf(delroy)).toEqual(
    expect.arrayContaining([
      'contact_details.changed',
      'supporter.changed',
      'living_situation.stated',
      'problem.changed',
      'alert.raised',
      'medication.changed',
    ]),
  )
})

test('a stale edit is refused with both versions, and nothing is overwritten', async () => {
  const medicationId = newId()
  await house.api(amara).post(at('medications'), { medicationId, programId, words: 'Lisinopril', dose: '10 mg' })
  const first = await house
    .api(imani)
    .put(at(`medications/${medicationId}`), { version: 1, words: 'Lisinopril', dose: '20 mg' })
  expect([first.status, Versioned.parse(first.json).version]).toEqual([200, 2])
  const stale = await house
    .api(amara)
    .put(at(`medications/${medicationId}`), { version: 1, words: 'Lisinopril', dose: '5 mg' })
  expect(stale.status).toBe(409)
  expect(Problem.parse(stale.json)).toMatchObject({
    code: 'people:stale_edit',
    values: { yours: { dose: '5 mg' }, theirs: { dose: '20 mg' }, version: 2 },
  })
  expect((await recordAs(amara)).medications.find((one) => one.medicationId === medicationId)?.dose).toBe('20 mg')
})

test('an alert ends with a reason, once, and stays in the record', async () => {
  const alertId = newId()
  await house.api(amara).post(at('alerts'), {
    alertId,
    programId,
    kind: 'legal',
    words: 'Tell no caller his address.',
    untilDay: '2027-06-30',
  })
  const ended = await house
    .api(amara)
    .post(at(`alerts/${alertId}/end`), { version: 1, because: 'The order was lifted.' })
  expect(ended.json).toMatchObject({ endedBecause: 'The order was lifted.', endedBy: 'Amara Okafor' })
  expect((await house.api(amara).post(at(`alerts/${alertId}/end`), { version: 2, because: 'Again' })).status).toBe(422)
  expect((await recordAs(amara)).alerts.map((one) => one.alertId)).toContain(alertId)
})

test('the name, the birth date and the language change on the version that was seen', async () => {
  const { client } = await recordAs(amara)
  const { given, family, sex, version } = client
  const changing = {
    version,
    given,
    family,
    preferred: 'Del',
    pronouns: 'he/him',
    birthDate: '1968-03',
    sex,
    language: 'ht',
    interpreterNeeded: true,
    deceased: false,
    diedAt: null,
  }
  expect((await house.api(amara).put(`/clients/${delroy}`, changing)).json).toMatchObject({
    preferred: 'Del',
    birthDate: '1968-03',
    interpreterNeeded: true,
    version: version + 1,
  })
  expect((await house.api(amara).put(`/clients/${delroy}`, changing)).status).toBe(409)
  const unborn = { ...changing, version: version + 1, birthDate: '2027-01-01' }
  expect(Problem.parse((await house.api(amara).put(`/clients/${delroy}`, unborn)).json).code).toBe(
    'people:born_in_future',
  )
})

test('a problem neither begins ahead of today, nor before anybody lived, nor ends before it begins', async () => {
  const refused = async (facts: object) => {
    const adding = { problemId: newId(), programId, words: 'Gout', ...facts }
    return Problem.parse((await house.api(amara).post(at('problems'), adding)).json).code
  }
  expect(await refused({ onset: '2090' })).toBe('people:day_ahead')
  expect(await refused({ onset: '0001-01-01' })).toBe('people:year_impossible')
  expect(await refused({ onset: '2020-03', abated: '2019' })).toBe('people:ends_before_start')
})

test('a key that is taken is refused, and what stands under it is not written over', async () => {
  const problemId = newId()
  await house.api(amara).post(at('problems'), { problemId, programId, words: 'Gout' })
  const again = await house.api(amara).post(at('problems'), { problemId, programId, words: 'Nothing' })
  expect(Problem.parse(again.json).code).toBe('people:already_written')
  expect((await recordAs(amara)).problems.find((one) => one.problemId === problemId)?.words).toBe('Gout')
})

async function kindsToldOf(clientId: string): Promise<string[]> {
  const { rows } = await house.asOwner((client) =>
    client.query<{ kind: string }>('select kind from platform.event where client_id = $1', [clientId]),
  )
  return rows.map(({ kind }) => kind)
}
