import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundleOf, examplePatient, exampleStay } from './fixtures/bundle.example.ts'
import { readBundle } from './read-bundle.ts'
import type { FhirRecord } from './record/fhir-record.ts'

const zone = 'America/New_York'
const marisols = readFileSync(new URL('./fixtures/discharge-of-marisol.json', import.meta.url))

const read = (content: string | Uint8Array): FhirRecord => readBundle({ content, file: 'lakeside.json', zone })
const codesIn = ({ warnings }: FhirRecord): string[] => warnings.map(({ code }) => code)

describe('a discharge file', () => {
  const record = read(marisols)
  const [patient] = record.patients
  const inpatient = record.stays.find(({ classCode }) => classCode === 'IMP')

  test('gives the person with every name, number and language', () => {
    expect(patient).toMatchObject({
      name: { given: ['Marisol', 'Inés'], family: 'Vega-Imaginaria' },
      preferred: 'Mari',
      pronouns: 'she/her',
      birthDate: '1951-07',
      sex: 'female',
      deceased: false,
      interpreterNeeded: true,
      languages: [{ code: 'es', words: 'Spanish', preferred: true }],
      contacts: [{ name: 'Odette Placeholder', relationship: 'Neighbor' }],
      generalPractitioners: [{ state: 'here', resourceType: 'Practitioner', display: 'Tobias Notreal' }],
    })
    expect(patient?.otherNames.map(({ kind }) => kind)).toEqual(['nickname', 'maiden'])
    expect(patient?.identifiers.map(({ type }) => type)).toEqual(['MR', 'SS'])
  })

  test('reaches her by phone and mail, and not by fax', () => {
    expect(patient?.phones).toEqual([
      { kind: 'phone', use: 'mobile', value: '555-0142' },
      { kind: 'email', use: 'other', value: 'marisol@example.org' },
    ])
    expect(patient?.addresses).toMatchObject([
      { use: 'home', line: '12 Invented Lane, Apt 3', county: 'Example County' },
    ])
  })

  test('gives the stay with its hospital, attending, reason and disposition', () => {
    expect(inpatient).toMatchObject({
      status: 'finished',
      start: '2026-03-02T07:40:00.000Z',
      dischargedAt: '2026-03-06T16:15:00.000Z',
      hospital: 'Lakeside Imaginary Hospital',
      attending: 'Tobias Notreal',
      reason: 'Ischemic stroke',
      disposition: { code: '06', words: 'Home with a visiting nurse' },
      acuteAdmission: null,
    })
  })

  test('gives problems, allergies and medications as they stand', () => {
    expect(record.problems.map(({ what, status }) => [what.words, status])).toEqual([
      ['Ischemic stroke', 'active'],
      ['Influenza', 'resolved'],
    ])
    expect(record.allergies).toMatchObject([{ substance: { words: 'Penicillin' }, reaction: 'Hives', saysNone: false }])
    expect(record.medications).toMatchObject([
      {
        kind: 'request',
        what: { words: 'Clopidogrel 75 mg tablet', code: '309362' },
        dosage: 'One tablet every morning',
      },
      { kind: 'statement', what: { words: 'Ibuprofen 200 mg' }, start: '2020', timing: { asNeeded: true } },
    ])
  })

  test('gives the people around her, and leaves her out of her own care team', () => {
    expect(record.relatedPersons).toMatchObject([
      { name: 'Pilar Vega-Imaginaria', relationship: 'Sister', active: true },
    ])
    expect(record.careTeams[0]?.participants.map(({ name, role }) => [name, role])).toEqual([
      ['Tobias Notreal', 'Neurologist'],
      ['Hollow Creek Home Care', 'Visiting nurse'],
    ])
    expect(record.practitionerRoles).toMatchObject([{ role: 'Attending physician', specialty: 'Neurology' }])
    expect(record.locations).toMatchObject([{ organization: { display: 'Lakeside Imaginary Hospital' } }])
    expect(record.coverages).toMatchObject([
      { payer: 'Example Health Plan', kind: 'Medicare Advantage', plan: 'Example Gold', memberId: 'EX-0142' },
    ])
  })

  test('turns the nurse, the therapist, the goal and the plan into suggestions', () => {
    expect(record.suggestions.map(({ kind, words, standing }) => [kind, words, standing])).toEqual([
      ['goal', 'Walk to the mailbox and back', 'open'],
      ['care_plan', 'After stroke', 'open'],
      ['service_request', 'Skilled nursing visit, daily', 'open'],
      ['service_request', 'Physical therapy evaluation', 'ended'],
    ])
    expect(record.suggestions[2]).toMatchObject({ performer: 'Hollow Creek Home Care', start: '2026-03-07' })
  })

  test('counts the rest, and warns of nothing', () => {
    expect(record.other).toEqual({ Medication: 1, Observation: 1 })
    expect(record.warnings).toEqual([])
    expect(record.references.dangling).toBe(0)
  })

  test('survives being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  })
})

describe('what one entry says strangely is a warning, and the rest is kept', () => {
  test('a patient without a name is kept: whether anybody knows one shows only when the file meets the record', () => {
    const record = read(bundleOf([{ resourceType: 'Patient', id: 'nobody', birthDate: '1950' }]))
    expect(record.patients).toMatchObject([{ name: null, birthDate: '1950' }])
    expect(codesIn(record)).toEqual([])
  })

  test('a name that came as one text is taken apart, and a person is asked to look', () => {
    const record = read(bundleOf([{ ...examplePatient, name: [{ text: 'Ejemplar, Ana Luz' }] }]))
    expect(record.patients[0]?.name).toEqual({ given: ['Ana', 'Luz'], family: 'Ejemplar' })
    expect(codesIn(record)).toEqual(['fhir_name_guessed'])
  })

  test.each([
    ['0001-01-01', 'fhir_no_date'],
    ['9999-12-31', 'fhir_no_date'],
    ['1950-02-30', 'fhir_date_impossible'],
    ['yesterday', 'fhir_date_impossible'],
  ])('a birth date %s is left empty', (birthDate, code) => {
    const record = read(bundleOf([{ ...examplePatient, birthDate }]))
    expect(record.patients[0]?.birthDate).toBeNull()
    expect(record.warnings).toMatchObject([{ path: 'Bundle.entry[0].resource.birthDate', code }])
  })

  test('a stay that ends before it starts keeps its start and has no discharge', () => {
    const period = { start: '2026-03-06', end: '2026-03-02' }
    const record = read(bundleOf([examplePatient, { ...exampleStay, period }]))
    expect(record.stays).toMatchObject([{ start: '2026-03-06', end: null, dischargedAt: null }])
    expect(codesIn(record)).toEqual(['fhir_ends_before_start'])
  })

  test.each([
    ['a stay that goes on', { status: 'in-progress' }],
    ['an emergency visit', { class: { code: 'EMER' } }],
  ])('the end of %s is kept and is no discharge', (_what, change) => {
    const record = read(bundleOf([examplePatient, { ...exampleStay, ...change }]))
    expect(record.stays).toMatchObject([{ end: '2026-03-06T15:00:00.000Z', dischargedAt: null }])
  })

  test('a time without a zone is read in the zone of the agency', () => {
    const period = { start: '2026-03-02T08:00:00', end: '2026-03-06T15:00:00Z' }
    const record = read(bundleOf([examplePatient, { ...exampleStay, period }]))
    expect(record.stays[0]?.start).toBe('2026-03-02T13:00:00.000Z')
    expect(codesIn(record)).toEqual(['fhir_time_without_zone'])
  })

  test('a stay after death is kept and pointed out', () => {
    const record = read(bundleOf([{ ...examplePatient, deceasedDateTime: '2026-02-01' }, exampleStay]))
    expect(record.patients[0]).toMatchObject({ deceased: true, diedAt: '2026-02-01' })
    expect(record.warnings).toMatchObject([{ path: 'Bundle.entry[1].resource', code: 'fhir_stay_after_death' }])
  })

  test('scripts in a name are only letters; control characters go', () => {
    const family = '<script>alert("x")</script>\u0000\u202e Ejemplar'
    const record = read(bundleOf([{ ...examplePatient, name: [{ family, given: ['Ana\u0007'] }] }]))
    expect(record.patients[0]?.name).toEqual({ given: ['Ana'], family: '<script>alert("x")</script> Ejemplar' })
  })

  test('an element of the wrong shape is left out and its neighbours stay', () => {
    const telecom = [
      { system: 'phone', value: 5550142 },
      { system: 'phone', value: '555-0143' },
    ]
    const record = read(bundleOf([{ ...examplePatient, telecom, gender: {} }]))
    expect(record.patients[0]?.phones.map(({ value }) => value)).toEqual(['555-0143'])
    expect(record.warnings.map(({ path }) => path)).toEqual([
      'Bundle.entry[0].resource.telecom[0].value',
      'Bundle.entry[0].resource.gender',
    ])
  })

  test('a placeholder is no social security number, for strangers would share it', () => {
    const identifier = [{ system: 'http://hl7.org/fhir/sid/us-ssn', value: '000-00-0000' }]
    const record = read(bundleOf([{ ...examplePatient, identifier }]))
    expect(record.patients[0]?.identifiers).toEqual([])
    expect(codesIn(record)).toEqual(['fhir_identifier_means_nobody'])
  })

  test.each([
    ['nothing', { entry: [{}] }],
    ['a type that is no type', { entry: [{ resource: { resourceType: 'constructor' } }] }],
    ['a deletion', { entry: [{ request: { method: 'DELETE', url: 'Patient/ana' } }] }],
    ['an encounter of nobody', { entry: [{ resource: { ...exampleStay, subject: undefined } }] }],
    ['an encounter of a group', { entry: [{ resource: { ...exampleStay, subject: { reference: 'Group/1' } } }] }],
  ])('an entry that holds %s is left out, and counted', (_what, more) => {
    const record = read(bundleOf([], more))
    expect(record.entries).toMatchObject([{ fate: 'rejected' }])
    expect(record.warnings).toHaveLength(1)
  })

  test('one page of a search is read, and the next is asked for', () => {
    const record = read(bundleOf([examplePatient], { type: 'searchset', link: [{ relation: 'next', url: 'x' }] }))
    expect(codesIn(record)).toEqual(['fhir_more_pages'])
  })
})

describe('the same resource twice in one file', () => {
  test('is one client, put together', () => {
    const record = read(bundleOf([examplePatient, { resourceType: 'Patient', id: 'ana', gender: 'female' }]))
    expect(record.patients).toMatchObject([{ name: { family: 'Ejemplar' }, sex: 'female' }])
    expect(record.entries.map(({ fate }) => fate)).toEqual(['mapped', 'merged'])
    expect(codesIn(record)).toEqual(['fhir_twice_in_file'])
  })

  test('of two servers with the same id is two clients', () => {
    const entry = ['https://a.example.org/fhir', 'https://a.example.org/fhir', 'https://b.example.org/fhir'].map(
      (server, index) => ({
        fullUrl: `${server}/Patient/${index % 2}`,
        resource: { ...examplePatient, id: `${index % 2}` },
      }),
    )
    const record = read(bundleOf([], { entry }))
    expect(record.server).toBe('https://a.example.org/fhir')
    expect(record.patients.map(({ source }) => source.server)).toEqual([null, null, 'https://b.example.org/fhir'])
  })
})

describe('a message', () => {
  test('says that somebody was discharged, and when it was sent', () => {
    const header = { resourceType: 'MessageHeader', eventCoding: { code: 'notification-discharge' } }
    const more = { type: 'message', timestamp: '2026-03-06T16:20:00Z' }
    const record = read(bundleOf([header, examplePatient, exampleStay], more))
    expect(record).toMatchObject({
      event: 'discharge',
      timestamp: '2026-03-06T16:20:00.000Z',
      other: { MessageHeader: 1 },
    })
    expect(record.stays[0]?.source.lastUpdated).toBe('2026-03-06T16:20:00.000Z')
  })
})
