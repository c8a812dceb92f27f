import { describe, expect, test } from 'vitest'
import { bundleOf, examplePatient, exampleStay } from '../fixtures/bundle.example.ts'
import { readBundle } from '../read-bundle.ts'

const read = (content: string) => readBundle({ content, file: 'links.json', zone: 'America/New_York' })

const linkOf = (reference: object, more: Record<string, unknown> = {}) =>
  read(bundleOf([examplePatient, { ...exampleStay, subject: reference }], more)).stays[0]?.patient

describe('a reference finds the patient of this file', () => {
  const ana = { state: 'here', resourceType: 'Patient', logicalId: 'ana', display: 'Ana Ejemplar' }

  test.each([
    ['by type and id', { reference: 'Patient/ana' }],
    ['of a certain version', { reference: 'Patient/ana/_history/3' }],
    ['by an id that stands for a uuid', { reference: 'urn:uuid:ana' }],
  ])('%s', (_how, reference) => {
    expect(linkOf(reference)).toMatchObject(ana)
  })

  test.each([
    [
      'by the uuid of its entry',
      'urn:uuid:6f1c0d52-0000-4000-8000-000000000001',
      'urn:uuid:6f1c0d52-0000-4000-8000-000000000001',
    ],
    ['by its address', 'https://a.example.org/fhir/Patient/ana', 'https://a.example.org/fhir/Patient/ana'],
    ['by type and id beside the referring address', 'https://a.example.org/fhir/Patient/ana', 'Patient/ana'],
  ])('%s', (_how, fullUrl, reference) => {
    const stay = { ...exampleStay, subject: { reference } }
    const entry = [
      { fullUrl, resource: examplePatient },
      { fullUrl: 'https://a.example.org/fhir/Encounter/stay', resource: stay },
    ]
    expect(read(bundleOf([], { entry })).stays[0]?.patient).toMatchObject(ana)
  })

  test.each([
    ['asked for', { reference: 'Patient?identifier=https://mrn.example.org|7' }],
    ['asked for in web writing', { reference: 'Patient?identifier=https%3A%2F%2Fmrn.example.org%7C7' }],
    ['given instead of a reference', { identifier: { system: 'https://mrn.example.org', value: '7' } }],
  ])('by an identifier %s', (_how, subject) => {
    const patient = { ...examplePatient, identifier: [{ system: 'https://mrn.example.org', value: '7' }] }
    expect(read(bundleOf([patient, { ...exampleStay, subject }])).stays[0]?.patient).toMatchObject(ana)
  })
})

describe('what has not come yet is waited for by name', () => {
  test.each([
    [{ reference: 'Patient/eve' }, { waitsFor: 'Patient/eve', logicalId: 'eve', server: null }],
    [{ reference: 'urn:uuid:eve' }, { waitsFor: 'Patient/eve', logicalId: 'eve' }],
    [
      { reference: 'https://b.example.org/Patient/eve' },
      { waitsFor: 'https://b.example.org/Patient/eve', logicalId: 'eve', server: 'https://b.example.org' },
    ],
    [
      { reference: 'Patient?identifier=https://mrn.example.org|9' },
      {
        waitsFor: 'Patient?identifier=https://mrn.example.org|9',
        logicalId: null,
        identifier: { system: 'https://mrn.example.org', value: '9' },
      },
    ],
  ])('%j', (reference, link) => {
    expect(linkOf(reference)).toMatchObject({ state: 'waits', resourceType: 'Patient', ...link })
  })

  test('a patient that waits is never taken for the one who refers', () => {
    const entry = [{ fullUrl: 'urn:uuid:one', resource: { ...exampleStay, subject: { reference: 'urn:uuid:two' } } }]
    const record = read(bundleOf([], { entry }))
    expect(record.stays[0]?.patient).toMatchObject({ state: 'waits', waitsFor: 'Patient/two' })
    expect(record.references).toEqual({ all: 1, dangling: 1 })
  })
})

describe('odd references', () => {
  test('a contained practitioner lends its name', () => {
    const contained = [{ resourceType: 'Practitioner', id: 'doc', name: [{ family: 'Notreal', given: ['Tobias'] }] }]
    const participant = [{ individual: { reference: '#doc' } }]
    const record = read(bundleOf([examplePatient, { ...exampleStay, contained, participant }]))
    expect(record.stays).toMatchObject([{ attending: 'Tobias Notreal', attendingLink: { state: 'named' } }])
    expect(record.references.dangling).toBe(0)
  })

  test('places that are parts of each other are parts of nothing', () => {
    const place = (id: string, whole: string) => ({
      resourceType: 'Location',
      id,
      partOf: { reference: `Location/${whole}` },
    })
    const record = read(bundleOf([place('a', 'b'), place('b', 'c'), place('c', 'b'), place('d', 'd')]))
    expect(record.locations.map(({ partOf }) => partOf === null)).toEqual([false, true, true, true])
    expect(record.warnings.map(({ code }) => code)).toEqual(Array(3).fill('fhir_part_of_itself'))
  })

  test('a fullUrl on two entries means the first, and is pointed out', () => {
    const entry = [examplePatient, { ...examplePatient, id: 'eve' }].map((resource) => ({
      fullUrl: 'urn:uuid:x',
      resource,
    }))
    const record = read(bundleOf([], { entry }))
    expect(record.patients).toHaveLength(2)
    expect(record.warnings.map(({ code }) => code)).toEqual(['fhir_full_url_twice'])
  })

  test('an entry without any id has the same one every time', () => {
    const { id, ...nameless } = examplePatient
    const idOf = () => read(bundleOf([nameless])).patients[0]?.source.logicalId
    expect(idOf()).toMatch(/^content-/)
    expect(idOf()).toBe(idOf())
  })
})
