import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayStored } from '../../../../words/catalogue.ts'
import { Refusal } from '../../../../words/refusal.ts'
import { bundleOf, examplePatient, exampleStay } from '../fixtures/bundle.example.ts'
import { readBundle } from '../read-bundle.ts'
import type { FhirRecord } from '../record/fhir-record.ts'

const marisols = readFileSync(new URL('../fixtures/discharge-of-marisol.json', import.meta.url), 'utf8')

const read = (content: string | Uint8Array): FhirRecord =>
  readBundle({ content, file: 'lakeside.json', zone: 'America/New_York' })

function refusalOf(content: string | Uint8Array): string {
  try {
    read(content)
  } catch (error) {
    if (error instanceof Refusal) return sayStored(error.code, error.values)
    throw error
  }
  return 'read'
}

describe('a file that cannot be read says why and what to do', () => {
  const cut = marisols.toString().slice(0, 1500)
  test.each([
    ['cut off on the way', cut, `breaks off at line ${cut.split('\n').length}`],
    ['with a stray word in it', '{"resourceType":\n "Bundle", oops}', 'cannot be read from line 2, column 12'],
    ['with an unquoted value', '{"resourceType": Bundle}', 'cannot be read from line 1, column 18'],
    [
      'of one resource a line',
      '{"resourceType":"Patient"}\n{"resourceType":"Patient"}',
      'second JSON document from line 2',
    ],
    ['in XML', '<Bundle xmlns="http://hl7.org/fhir"/>', 'is XML. Send the same bundle as JSON.'],
    ['that is empty', ' \n', 'is empty'],
    ['in another alphabet than UTF-8', Uint8Array.of(0x7b, 0xe9, 0x7d), 'not UTF-8'],
    ['of one patient', '{"resourceType":"Patient"}', 'is no FHIR bundle: it holds one Patient. Ask whoever sent it'],
    ['that is a list', '[]', 'is no FHIR bundle: it is a list or a single value.'],
    ['without a type', '{"resourceType":"Bundle"}', 'Bundle.type is missing. Say transaction, batch, collection'],
    ['of a type that tells no present', '{"resourceType":"Bundle","type":"history"}', 'Bundle.type is "history"'],
    ['whose entries are no list', '{"resourceType":"Bundle","type":"batch","entry":{}}', 'Bundle.entry is not a list'],
    [
      'nested without end',
      `{"resourceType":"Bundle","type":"batch","x":${'['.repeat(500)}${']'.repeat(500)}}`,
      '100 levels',
    ],
  ])('%s', (_what, content, sentence) => {
    expect(refusalOf(content)).toContain(sentence)
    expect(refusalOf(content)).toContain('lakeside.json')
  })

  test('larger than 50 MB', () => {
    expect(refusalOf(new Uint8Array(200_000_000))).toBe(
      'lakeside.json holds 200 MB, and one file may hold 50 MB. Export fewer people at a time and send several files.',
    )
  })
})

describe('another version of FHIR is refused by what only that version has', () => {
  test.each([
    ['a class that is a list', { ...exampleStay, class: [{ coding: [{ code: 'IMP' }] }] }, 'R5', 'class'],
    ['actualPeriod', { ...exampleStay, actualPeriod: {} }, 'R5', 'actualPeriod'],
    [
      'a profile of 5.0',
      { ...examplePatient, meta: { profile: ['http://hl7.org/fhir/5.0/StructureDefinition/Patient'] } },
      'R5',
      'meta.profile',
    ],
    ['a fhirVersion', { ...examplePatient, fhirVersion: '5.0.0' }, 'R5', 'fhirVersion'],
    [
      'a clinical status of one word',
      { resourceType: 'Condition', clinicalStatus: 'active' },
      'STU3',
      'clinicalStatus',
    ],
  ])('%s', (_sign, resource, version, element) => {
    expect(refusalOf(bundleOf([resource]))).toBe(
      `lakeside.json is FHIR ${version}, as Bundle.entry[0].resource.${element} shows. Export it as FHIR R4 (4.0.1).`,
    )
  })

  test("a guide's own version number is no version of FHIR", () => {
    const profile = ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient|6.1.0']
    expect(read(bundleOf([{ ...examplePatient, meta: { profile } }])).patients).toHaveLength(1)
  })
})

describe('whatever somebody sends', () => {
  test('a file that is cut anywhere is called cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: marisols.length - 3 }), (length) => {
        expect(refusalOf(marisols.slice(0, length))).toContain('breaks off')
      }),
    )
  })

  test('is read or refused, never a fault of ours, and every entry has one fate', () => {
    fc.assert(
      fc.property(fc.nat(700), fc.oneof(fc.jsonValue(), fc.constant('constructor')), (nth, value) => {
        const content = withValueAt(marisols, nth, value)
        if (refusalOf(content) !== 'read') return
        expect(read(content).entries).toHaveLength(JSON.parse(content).entry?.length ?? 0)
      }),
      { numRuns: 500 },
    )
  })
})

/** The same JSON with another value in the nth place. */
function withValueAt(json: string, nth: number, value: unknown): string {
  let seen = -1
  return JSON.stringify(JSON.parse(json), (_key, old) => {
    seen += 1
    return seen === nth ? value : old
  })
}
