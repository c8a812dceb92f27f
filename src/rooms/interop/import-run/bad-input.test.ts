import { beforeEach, describe, expect, test } from 'vitest'
import { tomas } from '../../../../test/cast.ts'
import { cookieOf, freshHouse } from '../../../../test/house.ts'
import { bundleOf, examplePatient, exampleStay } from '../fhir/fixtures/bundle.example.ts'
import { entriesOf, marisols, rowsOf, twoDaysAfter } from '../fhir-import/import.example.ts'
import { ImportReport } from './contract.ts'

const house = freshHouse()
beforeEach(() => house.itIs(twoDaysAfter))

const send = async (payload: string | Buffer, headers: Record<string, string> = {}) => {
  const answer = await house.app.inject({
    method: 'POST',
    url: '/api/imports/fhir?file=ward.json&source=Ward',
    headers: { 'x-throughline': '1', cookie: cookieOf(tomas), 'content-type': 'application/fhir+json', ...headers },
    payload,
  })
  return { status: answer.statusCode, problem: answer.json() }
}
const sendAll = async (resources: Parameters<typeof bundleOf>[0], more: Record<string, unknown> = {}) => {
  const { status, problem } = await send(bundleOf(resources, more))
  expect(status).toBe(200)
  return ImportReport.parse(problem)
}
const countAll = async () =>
  rowsOf(
    house,
    `select (select count(*) from people.client) as clients, (select count(*) from people.stay) as stays,
      (select count(*) from interop.import_run) as runs, (select count(*) from platform.file) as files,
      (select count(*) from platform.event) as events, (select count(*) from interop.source_link) as links`,
  )

const whole = marisols.toString()

describe('a file that cannot be read leaves nothing behind, and says what to do', () => {
  test.each([
    ['broken off', whole.slice(0, 5000), 'ward.json breaks off at line'],
    ['without a type', whole.replace('"type": "transaction"', '"kind": 1'), 'ward.json: Bundle.type is missing'],
    [
      'R5',
      bundleOf([{ ...exampleStay, class: [{ text: 'IMP' }] }]),
      'ward.json is FHIR R5, as Bundle.entry[0].resource.class shows',
    ],
    ['XML', '<Bundle xmlns="http://hl7.org/fhir"><type value="collection"/></Bundle>', 'ward.json is XML'],
    ['one resource', JSON.stringify(examplePatient), 'ward.json is no FHIR bundle: it holds one Patient.'],
    ['a history', bundleOf([examplePatient], { type: 'history' }), 'Bundle.type is "history"'],
    ['empty', ' ', 'ward.json is empty'],
    ['no text', Buffer.from([0x7b, 0xff, 0xfe, 0x00]), 'ward.json is not UTF-8'],
    ['far too deep', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'ward.json nests deeper than'],
  ])('%s', async (_what, content, sentence) => {
    const before = await countAll()
    const { status, problem } = await send(content)
    expect(status).toBe(422)
    expect(problem.title).toContain(sentence)
    expect(await countAll()).toEqual(before)
  })

  test('too large, said before it is read', async () => {
    const { status, problem } = await send('{}', { 'content-length': '200000000' })
    expect(status).toBe(413)
    expect(problem.title).toBe(
      'ward.json holds 200 MB, and one file may hold 50 MB. Export fewer people at a time and send several files.',
    )
  })

  test('a large one that is broken off, read in a thread of its own', async () => {
    const note = { resourceType: 'Observation', id: 'o', note: [{ text: 'x'.repeat(6_000_000) }] }
    const { status, problem } = await send(bundleOf([examplePatient, note]).slice(0, -40))
    expect(status).toBe(422)
    expect(problem.title).toContain('ward.json breaks off')
  })
})

describe('what is strange in a file is kept as far as it can be, and said with its path', () => {
  test('a patient without a name', async () => {
    const { name, ...nameless } = examplePatient
    const report = await sendAll([{ ...nameless, id: 'nameless' }])
    expect(report.warnings).toMatchObject([{ path: 'Bundle.entry[0].resource.name', code: 'name_unknown' }])
    expect(report.clients).toMatchObject([{ given: [], family: '' }])
  })

  test('a file without a name, about somebody whose name is known: nothing is said of it', async () => {
    const { name, ...nameless } = examplePatient
    await sendAll([{ ...examplePatient, id: 'named' }])
    const report = await sendAll([{ ...nameless, id: 'named', gender: 'female' }])
    expect(report.warnings).toEqual([])
  })

  test('a birth date that has not come: the person is kept, the day is left out', async () => {
    const report = await sendAll([{ ...examplePatient, id: 'unborn', birthDate: '2090-05-02' }])
    expect(report.warnings).toMatchObject([{ path: 'Bundle.entry[0].resource.birthDate', code: 'born_ahead' }])
    expect(report.clients).toMatchObject([{ family: 'Ejemplar', birth_date: null }])
  })

  test('dates in the year 1', async () => {
    const report = await sendAll([
      { ...examplePatient, id: 'year1', birthDate: '0001-01-01' },
      {
        ...exampleStay,
        id: 'year1',
        subject: { reference: 'Patient/year1' },
        period: { start: '0001-01-01', end: '0001-01-01' },
      },
    ])
    expect(report.warnings.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['Bundle.entry[0].resource.birthDate', 'Bundle.entry[1].resource.period.start']),
    )
    expect(report.clients).toMatchObject([{ birth_date: null, referrals: [], counts: { inpatient_stays: 1 } }])
  })

  test('references that lead nowhere, and stays that are parts of each other', async () => {
    const of = { subject: { reference: 'Patient/lost' } }
    const report = await sendAll([
      { ...examplePatient, id: 'lost', birthDate: '1931-01-01', name: [{ family: 'Lost', given: ['Lo'] }] },
      {
        ...exampleStay,
        ...of,
        id: 'a',
        partOf: { reference: 'Encounter/b' },
        serviceProvider: { reference: 'Organization/gone' },
      },
      { ...exampleStay, ...of, id: 'b', partOf: { reference: 'Encounter/a' } },
      { ...exampleStay, id: 'c', subject: { reference: 'Patient/never' } },
    ])
    expect(report).toMatchObject({ created: 3, held: [{ resource: 'Encounter/c', waits_for: 'Patient/never' }] })
    const unknown = report.warnings.find(({ code }) => code === 'reference_unknown')
    expect(unknown).toMatchObject({
      path: 'Bundle.entry[1].resource',
      message: expect.stringContaining('Organization/gone'),
    })
    expect(report.clients[0]?.referrals).toHaveLength(1)
  })

  test('scripts, zero characters and halves of characters in names', async () => {
    const name = [{ family: '<script>alert(1)</script>', given: [`Ro\u0000b\ud800'); drop table people.client;--`] }]
    const report = await sendAll([{ ...examplePatient, id: 'bobby', name, birthDate: '1970-02-02' }])
    expect(report.clients).toMatchObject([
      { family: '<script>alert(1)</script>', given: ["Rob\ufffd');", 'drop', 'table', 'people.client;--'] },
    ])
  })

  test('names and numbers of the length of a book', async () => {
    const long = 'n'.repeat(100_000)
    const report = await sendAll([
      {
        ...{ resourceType: 'Patient', id: long, name: [{ family: long, given: [long] }] },
        identifier: [{ system: `https://example.org/${long}`, value: long }],
        telecom: [{ system: 'phone', value: '5'.repeat(90_000) }],
        address: [{ line: [long], postalCode: long }],
      },
    ])
    expect(report).toMatchObject({ created: 1 })
  })

  test('nothing at all', async () => {
    const report = await sendAll([])
    expect(entriesOf(report)).toBe(0)
    expect(report.warnings).toMatchObject([{ path: 'Bundle.entry', code: 'fhir_no_entries' }])
  })

  test('an entry that is no entry, beside one that is', async () => {
    const entry = [null, 7, { resource: { id: 'x' } }, { resource: { ...examplePatient, id: 'fine' } }]
    const report = await sendAll([], { entry })
    expect(report).toMatchObject({ created: 1, rejected: 3 })
    expect(entriesOf(report)).toBe(4)
  })
})

test('the same upload twice at once is imported once', async () => {
  const twice = bundleOf([
    { ...examplePatient, id: 'twice', birthDate: '1922-02-02', name: [{ text: 'Twice Atonce' }] },
  ])
  const answers = await Promise.all([send(twice), send(twice)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(answers.map(({ problem }) => problem.created).toSorted()).toEqual([0, 1])
})
