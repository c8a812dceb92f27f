import { z } from 'zod'
import type { FhirRecord } from '../fhir/record/fhir-record.ts'
import type { PatientRecord } from '../fhir/record/people-record.ts'
import { Link, type Source } from '../fhir/record/record-parts.ts'
import { keyAt, keyIn, type Run } from '../fhir-import/run.ts'
import type { HeldRecord } from './held.sql.ts'
import { type LinkKey, linkName } from './source-link.ts'

/** Every record of the file, and everything that they refer to, under the names that their sources gave. */
export function keysIn(run: Pick<Run, 'source'>, file: FhirRecord): LinkKey[] {
  const keys = new Map<string, LinkKey>()
  const add = (key: LinkKey) => void keys.set(linkName(key), key)
  for (const { source } of recordsIn(file)) add(keyIn(run, source))
  for (const link of linksIn(recordsIn(file))) for (const key of keyOfLink(run.source.name, link)) add(key)
  return [...keys.values()]
}

type Recorded = { source: Source }

const recordsIn = (file: FhirRecord): Recorded[] => [
  ...[file.patients, file.relatedPersons, file.stays, file.problems, file.allergies, file.medications].flat(),
  ...[file.careTeams, file.practitioners, file.practitionerRoles, file.organizations, file.locations].flat(),
  ...[file.coverages, file.suggestions].flat(),
]

/** Every reference that stands anywhere in these records. */
export function linksIn(data: unknown): Link[] {
  if (typeof data !== 'object' || data === null) return []
  if ('state' in data) {
    const link = Link.safeParse(data)
    if (link.success) return [link.data]
  }
  return Object.values(data).flatMap(linksIn)
}

export function keyOfLink(fileSource: string, link: Link): LinkKey[] {
  if (link.state === 'named' || link.resourceType === null || link.logicalId === null) return []
  const { server, resourceType, logicalId } = link
  return [keyAt(fileSource, { server, resourceType, logicalId })]
}

/** By which names others may wait for these patients: 'Patient/7', or 'https://a.example.org/fhir/Patient/7'. */
export const namesOfPatients = (run: Pick<Run, 'source'>, patients: readonly PatientRecord[]): string[] =>
  patients.flatMap(({ source }) => {
    const { source: from, logicalId } = keyIn(run, source)
    return [`Patient/${logicalId}`, `${from}/Patient/${logicalId}`]
  })

const Waiting = z.object({ patient: Link })

/** Whose record something held is. */
export function patientKeyOf({ record, fileSource }: HeldRecord['content']): LinkKey[] {
  const waiting = Waiting.safeParse(record)
  return waiting.success ? keyOfLink(fileSource, waiting.data.patient) : []
}
