import type { FhirRecord } from '../fhir/record/fhir-record.ts'
import type { Source } from '../fhir/record/record-parts.ts'
import { keyOfLink, linksIn } from '../source-link/keys-in.ts'
import type { Run } from './run.ts'

/** A list longer than this helps nobody to mend a file. */
const mostNamed = 20

/** References that name nothing here: each told once, with the entry that makes it. Patients are waited for instead. */
export function warnOfUnknownReferences(run: Run, file: FhirRecord): void {
  const unknown = new Map<string, Source>()
  for (const record of recordsOf(file)) {
    for (const name of unknownIn(run, record)) if (!unknown.has(name)) unknown.set(name, record.source)
  }
  const named = [...unknown].slice(0, mostNamed)
  for (const [reference, source] of named) run.tally.warn(source, 'reference_unknown', { reference })
  const count = unknown.size - named.length
  if (count > 0) run.tally.warn(null, 'more_references_unknown', { count })
}

const recordsOf = (file: FhirRecord): { source: Source }[] => [
  ...[file.patients, file.stays, file.problems, file.medications, file.careTeams, file.coverages].flat(),
  ...[file.practitionerRoles, file.organizations, file.locations].flat(),
]

/** An identifier names somebody whom a later file may bring, or nobody: it is kept as words and not told here. */
const unknownIn = (run: Run, record: object): string[] =>
  linksIn(record).flatMap((link) => {
    if (link.state !== 'waits' || link.resourceType === 'Patient' || link.logicalId === null) return []
    return keyOfLink(run.source.name, link).some((key) => run.links.of(key)) ? [] : [link.waitsFor]
  })
