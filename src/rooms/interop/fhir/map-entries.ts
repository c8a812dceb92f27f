import type { z } from 'zod'
import type { JsonObject } from './bundle/json.ts'
import { type Entry, keyOf } from './bundle/read-entries.ts'
import { convergeStay } from './converge-stay.ts'
import { mergeKnown, mergePatient } from './merge-known.ts'
import { mapCoverage } from './r4/map-coverage.ts'
import { mapMedicationRequest, mapMedicationStatement } from './r4/map-medication.ts'
import { mapPatient } from './r4/map-patient.ts'
import * as people from './r4/map-people.ts'
import { mapAllergy, mapProblem } from './r4/map-problem.ts'
import { mapStay } from './r4/map-stay.ts'
import { mapCarePlan, mapGoal, mapServiceRequest } from './r4/map-suggestion.ts'
import { readResource } from './r4/read-resource.ts'
import { type BundleReading, type Reading, readingOf } from './r4/reading.ts'
import * as R4 from './r4/resources.ts'
import type { EntryFate, MappedRecords } from './record/fhir-record.ts'
import type { Source } from './record/record-parts.ts'

export type MappedEntries = { records: MappedRecords; fates: EntryFate[] }

/** Each entry to what the house understands, or to its place among what is only counted. */
export function mapEntries(entries: Entry[], bundle: BundleReading): MappedEntries {
  const records: MappedRecords = {
    patients: [],
    relatedPersons: [],
    stays: [],
    problems: [],
    allergies: [],
    medications: [],
    careTeams: [],
    practitioners: [],
    practitionerRoles: [],
    organizations: [],
    locations: [],
    coverages: [],
    suggestions: [],
  }
  const places: Places = new Map()
  const fates = entries.map((entry) => {
    const { path, resourceType, logicalId } = entry
    const map = mappings[resourceType]
    const fate = map === undefined ? 'other' : map(entry.resource, readingOf(entry, bundle), records, places)
    if (fate === 'merged') bundle.warn(path, 'fhir_twice_in_file', { resource: keyOf(entry) })
    return { path, resourceType, logicalId, fate }
  })
  return { records, fates }
}

/** Where in its list the record of a resource stands. */
type Places = Map<string, number>

type Mapping = (raw: JsonObject, at: Reading, records: MappedRecords, places: Places) => EntryFate['fate']

function mapping<S extends z.ZodType, R extends { source: Source }>(
  schema: S,
  map: (resource: z.output<S>, at: Reading) => R | null,
  listIn: (records: MappedRecords) => R[],
  merge: (known: R, arriving: R) => R = mergeKnown,
): Mapping {
  return (raw, at, records, places) => {
    const read = readResource(schema, raw, at.warn)
    const record = read === null ? null : map(read, at)
    if (record === null) return 'rejected'
    const list = listIn(records)
    const place = places.get(keyOf(at.source))
    const known = place === undefined ? undefined : list[place]
    places.set(keyOf(at.source), place ?? list.length)
    if (known === undefined || place === undefined) list.push(record)
    else list[place] = merge(known, record)
    return known === undefined ? 'mapped' : 'merged'
  }
}

/** What the house understands. Medication lends its name to those who refer to it; like the rest it is only counted. */
const mappings: Record<string, Mapping> = {
  Patient: mapping(R4.Patient, mapPatient, ({ patients }) => patients, mergePatient),
  RelatedPerson: mapping(R4.RelatedPerson, people.mapRelatedPerson, ({ relatedPersons }) => relatedPersons),
  Encounter: mapping(R4.Encounter, mapStay, ({ stays }) => stays, convergeStay),
  Condition: mapping(R4.Condition, mapProblem, ({ problems }) => problems),
  AllergyIntolerance: mapping(R4.AllergyIntolerance, mapAllergy, ({ allergies }) => allergies),
  MedicationRequest: mapping(R4.MedicationRequest, mapMedicationRequest, ({ medications }) => medications),
  MedicationStatement: mapping(R4.MedicationStatement, mapMedicationStatement, ({ medications }) => medications),
  CareTeam: mapping(R4.CareTeam, people.mapCareTeam, ({ careTeams }) => careTeams),
  Practitioner: mapping(R4.Practitioner, people.mapPractitioner, ({ practitioners }) => practitioners),
  PractitionerRole: mapping(
    R4.PractitionerRole,
    people.mapPractitionerRole,
    ({ practitionerRoles }) => practitionerRoles,
  ),
  Organization: mapping(R4.Organization, people.mapOrganization, ({ organizations }) => organizations),
  Location: mapping(R4.Location, people.mapLocation, ({ locations }) => locations),
  Coverage: mapping(R4.Coverage, mapCoverage, ({ coverages }) => coverages),
  Goal: mapping(R4.Goal, mapGoal, ({ suggestions }) => suggestions),
  CarePlan: mapping(R4.CarePlan, mapCarePlan, ({ suggestions }) => suggestions),
  ServiceRequest: mapping(R4.ServiceRequest, mapServiceRequest, ({ suggestions }) => suggestions),
}
