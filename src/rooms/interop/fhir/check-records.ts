import { keyOf, type Warn } from './bundle/read-entries.ts'
import type { EntryFate, MappedRecords } from './record/fhir-record.ts'
import { isBefore } from './record/moment.ts'
import type { Link, Source } from './record/record-parts.ts'

export type Checking = { fates: EntryFate[]; zone: string; warn: Warn }

/** What only shows when a file's records stand side by side: wholes that are their own parts, stays after death. */
export function checkRecords(records: MappedRecords, { fates, zone, warn }: Checking): MappedRecords {
  const paths = new Map(fates.map((fate) => [`${fate.resourceType}/${fate.logicalId}`, fate.path]))
  const pathOf = ({ resourceType, logicalId }: Source) => paths.get(`${resourceType}/${logicalId}`) ?? 'Bundle'
  const warnAt = (source: Source, code: Parameters<Warn>[1], values = {}) => warn(pathOf(source), code, values)
  warnOfStaysAfterDeath(records, zone, warnAt)
  return {
    ...records,
    stays: withoutCircles(records.stays, warnAt),
    organizations: withoutCircles(records.organizations, warnAt),
    locations: withoutCircles(records.locations, warnAt),
  }
}

type WarnAt = (source: Source, code: Parameters<Warn>[1], values?: Record<string, unknown>) => void

function warnOfStaysAfterDeath({ stays, patients }: MappedRecords, zone: string, warnAt: WarnAt): void {
  const deaths = new Map(patients.map(({ source, diedAt }) => [keyOf(source), diedAt]))
  for (const { source, patient, start } of stays) {
    const died = deaths.get(keyOfLink(patient) ?? '') ?? null
    if (died !== null && start !== null && isBefore(died, start, zone)) {
      warnAt(source, 'fhir_stay_after_death', { start, died })
    }
  }
}

type Part = { source: Source; partOf: Link | null }

/** A whole that is, by whatever way round, its own part has no whole: nobody may have to walk in a circle. */
function withoutCircles<P extends Part>(parts: P[], warnAt: WarnAt): P[] {
  const wholes = new Map(parts.map(({ source, partOf }) => [keyOf(source), keyOfLink(partOf)]))
  return parts.map((part) => {
    if (!isItsOwnPart(keyOf(part.source), wholes)) return part
    warnAt(part.source, 'fhir_part_of_itself')
    return { ...part, partOf: null }
  })
}

function isItsOwnPart(key: string, wholes: Map<string, string | null>): boolean {
  const passed = new Set<string>()
  let whole = wholes.get(key) ?? null
  while (whole !== null && whole !== key && !passed.has(whole)) {
    passed.add(whole)
    whole = wholes.get(whole) ?? null
  }
  return whole === key
}

const keyOfLink = (link: Link | null): string | null => (link?.state === 'here' ? keyOf(link) : null)
