import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { isInBed } from './admission-kind.rules.ts'
import { answerToDischarge } from './discharge.rules.ts'
import { readBundle } from './read-bundle.ts'
import type { FhirRecord } from './record/fhir-record.ts'
import type { PatientRecord } from './record/people-record.ts'

const folder = join(process.env.SHARED_DIR ?? resolve('..', 'shared'), 'data', 'fhir')
const factsFile = join(folder, 'EXPECTED_FACTS.json')
const zone = 'America/New_York'

const Stay = z.object({
  status: z.string(),
  start: z.string(),
  end: z.string(),
  hospital: z.string().optional(),
  disposition: z.string().optional(),
  reason: z.string().optional(),
})

const Patient = z.object({
  id: z.string(),
  family: z.string(),
  given: z.array(z.string()),
  names: z.number(),
  birthDate: z.string(),
  deceased: z.string().optional(),
  gender: z.string(),
  lang: z.string().optional(),
  addr: z.string().optional(),
  phone: z.string().optional(),
  identifiers: z.array(z.string()),
})

const Facts = z.object({
  type: z.string(),
  entries: z.number(),
  counts: z.record(z.string(), z.number()),
  patients: z.array(Patient),
  inpatientEncounters: z.number(),
  inpatientStays: z.array(Stay),
  activeConditions: z.number(),
  activeMedicationRequests: z.number(),
  activeCarePlans: z.number(),
  refs: z.number(),
  danglingRefs: z.number(),
  encountersAfterDeath: z.number(),
})
type Facts = z.infer<typeof Facts>

const expectedFacts = (): [string, Facts][] =>
  existsSync(factsFile)
    ? Object.entries(z.record(z.string(), Facts).parse(JSON.parse(readFileSync(factsFile, 'utf8'))))
    : []

const read = (file: string): FhirRecord => readBundle({ content: readFileSync(join(folder, file)), file, zone })

const utc = (text: string): string => new Date(text).toISOString()

describe.skipIf(!existsSync(factsFile))('each file that others made (skipped without SHARED_DIR)', () => {
  test.each(expectedFacts())('%s tells the facts that are known of it', (file, facts) => {
    const record = read(file)
    expect(record.type).toBe(facts.type)
    expect(record.references).toEqual({ all: facts.refs, dangling: facts.danglingRefs })
    expect(record.patients.map(personFacts)).toEqual(facts.patients.map(expectedPerson))
    expect(inpatientFacts(record)).toEqual(facts.inpatientStays.map(expectedStay))
    expect(record.problems.filter(({ status }) => status === 'active')).toHaveLength(facts.activeConditions)
    expect(activeRequests(record)).toHaveLength(facts.activeMedicationRequests)
    expect(activeCarePlans(record)).toHaveLength(facts.activeCarePlans)
    expect(record.warnings.filter(({ code }) => code === 'fhir_stay_after_death')).toHaveLength(
      facts.encountersAfterDeath,
    )
  })

  // The facts name a hospital where the reference itself does; else its name is that of the organization.
  test.each(expectedFacts())('%s names the hospital of every stay', (file, facts) => {
    const told = hospitalsIn(read(file))
    expect(told).not.toContain(null)
    expect(told).toEqual(facts.inpatientStays.map(({ hospital }, index) => hospital ?? told[index]))
  })

  test.each(expectedFacts())('%s has every entry in exactly one place', (file, facts) => {
    const record = read(file)
    expect(record.entries).toHaveLength(facts.entries)
    expect(countByType(record)).toEqual(facts.counts)
    expect(record.entries.filter(({ fate }) => fate === 'rejected')).toEqual([])
    expect(mappedIn(record)).toBe(record.entries.filter(({ fate }) => fate === 'mapped').length)
    expect(sum(record.other)).toBe(record.entries.filter(({ fate }) => fate === 'other').length)
  })
})

const synthea = 'synthea-r4'
const dirk = join(synthea, 'Dirk_Kuhlman_1e503533-b8c2-42cb-a6d5-bbd7d70d07ad.json')
const dino = join(synthea, 'Dino_Barton_f24d7951-2016-43c6-a2d6-89dd4b8f4fcb.json')
const message = 'davinci-alerts/discharge-notification-message-bundle-01.json'

describe.skipIf(!existsSync(factsFile))('two days after a stay (skipped without SHARED_DIR)', () => {
  test.each([
    ['a man in a transaction has one discharge to follow, of 22 encounters', dirk, '2020-12-20T22:00:00Z', 1],
    ['a man in a message has one', message, '2018-10-25T16:00:00Z', 1],
    ['a man who died meanwhile has none', dino, '2021-03-02T12:00:00Z', 0],
    ['five weeks later nobody has', dirk, '2021-01-25T22:00:00Z', 0],
  ])('%s', (_who, file, now, expected) => {
    const { stays, patients } = read(file)
    const patient = patients[0] ?? { deceased: true, diedAt: null }
    const answers = stays.map((stay) =>
      answerToDischarge({ stay, patient, others: stays.filter((one) => one !== stay), now, zone, windowDays: 30 }),
    )
    expect(answers.filter((answer) => answer === 'opens_referral')).toHaveLength(expected)
  })
})

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((total, one) => total + one, 0)

function countByType({ entries }: FhirRecord): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { resourceType } of entries) counts[resourceType] = (counts[resourceType] ?? 0) + 1
  return counts
}

const mappedIn = (record: FhirRecord): number =>
  [
    ...[record.patients, record.relatedPersons, record.stays, record.problems, record.allergies, record.medications],
    ...[record.careTeams, record.practitioners, record.practitionerRoles, record.organizations, record.locations],
    ...[record.coverages, record.suggestions],
  ].reduce((total, list) => total + list.length, 0)

const personFacts = (patient: PatientRecord) => ({
  id: patient.source.logicalId,
  family: patient.name?.family,
  given: patient.name?.given,
  names: patient.otherNames.length + 1,
  birthDate: patient.birthDate,
  sex: patient.sex,
  deceased: patient.deceased,
  died: patient.diedAt,
  language: patient.languages[0]?.code,
  address: addressLine(patient),
  phone: patient.phones[0]?.value,
  identifiers: patient.identifiers.map(({ type, value }) => `${type ?? ''}=${value}`),
})

const addressLine = ({ addresses: [first] }: PatientRecord): string | undefined =>
  first && `${first.line}|${first.city}|${first.state}|${first.postalCode}`

const expectedPerson = ({ gender, deceased, lang, addr, ...patient }: Facts['patients'][number]) => ({
  ...patient,
  sex: gender,
  deceased: deceased !== undefined,
  died: deceased === undefined ? null : utc(deceased),
  language: lang,
  address: addr,
  phone: patient.phone,
})

const inpatientFacts = ({ stays }: FhirRecord) =>
  stays
    .filter(({ classCode }) => isInBed(classCode))
    .map(({ status, start, end, disposition, reason }) => ({
      ...{ status, start, end, reason },
      disposition: disposition?.code ?? null,
    }))

const expectedStay = ({ status, start, end, disposition, reason }: z.infer<typeof Stay>) => ({
  ...{ status, start: utc(start), end: utc(end) },
  reason: reason ?? null,
  disposition: disposition ?? null,
})

const hospitalsIn = ({ stays }: FhirRecord) =>
  stays.filter(({ classCode }) => isInBed(classCode)).map(({ hospital }) => hospital)

const activeRequests = ({ medications }: FhirRecord) =>
  medications.filter(({ kind, status }) => kind === 'request' && status === 'active')

const activeCarePlans = ({ suggestions }: FhirRecord) =>
  suggestions.filter(({ kind, status }) => kind === 'care_plan' && status === 'active')
