import { keyOf } from '../fhir/bundle/read-entries.ts'
import type { FhirRecord } from '../fhir/record/fhir-record.ts'
import type { Source } from '../fhir/record/record-parts.ts'
import type { ImportReport, ImportWarning } from '../import-run/contract.ts'
import { type ImportWarningCode, sayOfImport } from './import.sentences.ts'

export type Outcome = 'created' | 'updated' | 'unchanged' | 'merged'

/** Counts what becomes of the entries of one file, and keeps what is to be said of them. */
export type Tally = {
  /** One entry of this resource type. */
  count(outcome: Outcome, resourceType: string): void
  hold(source: Source, waitsFor: string): void
  /** Something that earlier files had to wait with. */
  complete(): void
  /** At the entry of this record, or an element of it; at the whole file when none is named. */
  warn(source: Source | null, code: ImportWarningCode, values?: Record<string, unknown>, element?: string): void
  sums(): Sums
}

type Sums = Omit<ImportReport, 'import_id' | 'file' | 'source' | 'clients'>

export function openTally(file: FhirRecord): Tally {
  const counts = { created: 0, updated: 0, unchanged: 0, merged: fatesOf(file, 'merged') }
  const kinds: ImportReport['kinds'] = { merged: kindsOf(file, 'merged'), rejected: kindsOf(file, 'rejected') }
  const held: ImportReport['held'] = []
  const warnings: ImportWarning[] = [...file.warnings]
  let completed = 0
  const pathOf = pathsOf(file)
  return {
    count(outcome, resourceType) {
      counts[outcome] += 1
      addTo(kinds, outcome, resourceType)
    },
    hold: (source, waitsFor) => void held.push({ resource: nameOf(source), waits_for: waitsFor }),
    complete() {
      completed += 1
    },
    warn(source, code, values, element) {
      const path = element ? `${pathOf(source)}.${element}` : pathOf(source)
      warnings.push({ path, code, message: sayOfImport(code, values) })
    },
    sums: () => ({
      ...counts,
      rejected: fatesOf(file, 'rejected'),
      held,
      completed,
      other: file.other,
      kinds,
      warnings,
    }),
  }
}

const fatesOf = ({ entries }: FhirRecord, fate: string): number => entries.filter((one) => one.fate === fate).length

/** How many of each resource type met this fate, for whoever asks what the sum is made of. */
function kindsOf({ entries }: FhirRecord, fate: string): Record<string, number> {
  const kinds: ImportReport['kinds'] = {}
  for (const one of entries) if (one.fate === fate) addTo(kinds, fate, one.resourceType)
  return kinds[fate] ?? {}
}

function addTo(kinds: ImportReport['kinds'], fate: string, resourceType: string): void {
  const of = kinds[fate] ?? {}
  kinds[fate] = { ...of, [resourceType]: (of[resourceType] ?? 0) + 1 }
}

const nameOf = ({ resourceType, logicalId }: Source): string => `${resourceType}/${logicalId}`

function pathsOf({ entries }: FhirRecord): (source: Source | null) => string {
  const paths = new Map(entries.map(({ resourceType, logicalId, path }) => [`${resourceType}/${logicalId}`, path]))
  return (source) => (source === null ? 'Bundle' : (paths.get(keyOf({ ...source, server: null })) ?? 'Bundle'))
}
