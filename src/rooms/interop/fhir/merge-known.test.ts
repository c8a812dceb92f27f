import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bundleOf } from './fixtures/bundle.example.ts'
import { mergeKnown, mergePatient } from './merge-known.ts'
import { readBundle } from './read-bundle.ts'
import type { PatientRecord } from './record/people-record.ts'

function said(more: Record<string, unknown>, lastUpdated?: string): PatientRecord {
  const content = bundleOf([{ resourceType: 'Patient', id: 'ana', meta: { lastUpdated }, ...more }])
  const [patient] = readBundle({ content, file: 'ana.json', zone: 'America/New_York' }).patients
  if (patient === undefined) throw new Error('the file holds a patient')
  return patient
}

const named = { name: [{ use: 'official', family: 'Ejemplar', given: ['Ana'] }] }
const phone = (value: string) => ({ system: 'phone', use: 'home', value })
const living = (line: string, use = 'home') => ({ use, line: [line], city: 'Riverside' })

describe('what is known of a person', () => {
  test('is filled by a file, and never emptied', () => {
    const known = said({ ...named, birthDate: '1948-05-02', gender: 'female', telecom: [phone('555-0142')] })
    const merged = mergePatient(known, said({ gender: 'unknown', deceasedBoolean: false }))
    expect(merged).toMatchObject({ name: known.name, birthDate: '1948-05-02', sex: 'female', phones: known.phones })
  })

  test('is corrected by a newer file and not by an older one', () => {
    const [older, newer] = [
      said({ birthDate: '1948' }, '2026-01-01T00:00:00Z'),
      said({ birthDate: '1949' }, '2026-02-01T00:00:00Z'),
    ]
    expect([mergePatient(older, newer).birthDate, mergePatient(newer, older).birthDate]).toEqual(['1949', '1949'])
  })

  test('is corrected by the arriving file where no file tells its time', () => {
    expect(mergePatient(said({ birthDate: '1948' }), said({ birthDate: '1949' })).birthDate).toBe('1949')
  })

  test('gathers numbers; a new home takes the place of the old home and leaves the mailing address', () => {
    const known = said({ telecom: [phone('555-0142')], address: [living('Old Lane 1'), living('Box 7', 'billing')] })
    const merged = mergePatient(
      known,
      said({ telecom: [phone('(555) 0142'), phone('555-0143')], address: [living('New Lane 2')] }),
    )
    expect(merged.phones.map(({ value }) => value)).toEqual(['(555) 0142', '555-0143'])
    expect(merged.addresses.map(({ line }) => line)).toEqual(['New Lane 2', 'Box 7'])
  })

  test('says that a person died, once any file said so', () => {
    const [alive, dead] = [said({ deceasedBoolean: false }), said({ deceasedDateTime: '2026-02-01' })]
    for (const merged of [mergePatient(alive, dead), mergePatient(dead, alive)]) {
      expect(merged).toMatchObject({ deceased: true, diedAt: '2026-02-01' })
    }
  })

  test('ends the same whatever order the files come in, where they agree', () => {
    const whole = {
      ...named,
      birthDate: '1948-05-02',
      gender: 'female',
      telecom: [phone('555-0142'), phone('555-0143')],
      identifier: [
        { system: 'https://mrn.example.org', value: '1' },
        { system: 'https://mrn.example.org', value: '2' },
      ],
      address: [living('New Lane 2')],
    }
    const parts = Object.entries(whole).map(([element, value]) => said({ [element]: value }))
    const files = [...parts, said(whole), said({ telecom: [phone('555-0143')] })]
    const end = (order: PatientRecord[]) => ({ ...order.reduce(mergePatient), source: null })
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => {
        expect(end([...order, ...order])).toEqual(end(files))
      }),
    )
  })
})

describe('what is known of anything else', () => {
  const source = { resourceType: 'Location', logicalId: 'x', server: null, sha256: '', lastUpdated: null, labels: [] }

  test('takes what is said and keeps what is not', () => {
    const known = { source, name: 'Lakeside', type: 'Hospital', phones: ['555-0100'], withdrawn: true }
    const arriving = { source, name: '4 West', type: null, phones: [], withdrawn: false }
    expect(mergeKnown<typeof known | typeof arriving>(known, arriving)).toEqual({
      source,
      name: '4 West',
      type: 'Hospital',
      phones: ['555-0100'],
      withdrawn: false,
    })
  })
})
