import { countReferences, entryFinderOf } from './bundle/find-entry.ts'
import { openBundle } from './bundle/open-bundle.ts'
import { openFile } from './bundle/open-file.ts'
import { readEntries, type Warn } from './bundle/read-entries.ts'
import { checkRecords } from './check-records.ts'
import { sayOfFhir } from './fhir.sentences.ts'
import { mapEntries } from './map-entries.ts'
import type { EntryFate, FhirRecord, FhirWarning } from './record/fhir-record.ts'
import { readMoment } from './record/moment.ts'
import type { Moment } from './record/record-parts.ts'

export type FileToRead = {
  /** UTF-8 bytes or text, at most 50 MB. */
  content: string | Uint8Array
  /** The name by which sentences call it. */
  file: string
  /** The agency's time zone, for times that name none. */
  zone: string
}

/**
 * Everything the house understands of one FHIR R4 bundle, without a database. Throws a Refusal when the file as a
 * whole cannot be read; what is wrong with one entry is a warning, and the rest is kept.
 */
export function readBundle({ content, file, zone }: FileToRead): FhirRecord {
  const bundle = openBundle(openFile(content, file), file)
  const warnings: FhirWarning[] = []
  const warn: Warn = (path, code, values = {}) => warnings.push({ path, code, message: sayOfFhir(code, values) })
  if (bundle.morePages) warn('Bundle.link', 'fhir_more_pages')
  if (bundle.entries.length === 0) warn('Bundle.entry', 'fhir_no_entries')
  const { server, entries, left } = readEntries(bundle.entries, warn)
  const find = entryFinderOf({ server, entries })
  const timestamp = sentAt(bundle.timestamp, zone)
  const { records, fates } = mapEntries(entries, { server, timestamp, zone, warn, find })
  return {
    type: bundle.type,
    server,
    timestamp,
    event: bundle.event,
    entries: [...left, ...fates],
    other: countOther(fates),
    references: sumOf(entries.map((entry) => countReferences(entry, find))),
    ...checkRecords(records, { fates, zone, warn }),
    warnings,
  }
}

function sentAt(timestamp: string | null, zone: string): Moment | null {
  const read = readMoment(timestamp ?? '', zone)
  return read.state === 'read' ? read.moment : null
}

function countOther(fates: EntryFate[]): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const { fate, resourceType } of fates) {
    if (fate === 'other') counted[resourceType] = (counted[resourceType] ?? 0) + 1
  }
  return counted
}

const sumOf = (counts: FhirRecord['references'][]): FhirRecord['references'] => ({
  all: counts.reduce((sum, { all }) => sum + all, 0),
  dangling: counts.reduce((sum, { dangling }) => sum + dangling, 0),
})
