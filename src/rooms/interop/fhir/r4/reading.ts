import { type FindEntry, partsOf } from '../bundle/find-entry.ts'
import { isObject, type JsonObject, textAt } from '../bundle/json.ts'
import type { Entry, Warn } from '../bundle/read-entries.ts'
import type { FhirWarningCode } from '../fhir.sentences.ts'
import { readMoment } from '../record/moment.ts'
import type { Coded, Link, Moment, Source } from '../record/record-parts.ts'
import type { Reference } from './elements.ts'
import { codedIn, nameIn } from './name-resource.ts'

/** What a mapping needs to know beside the resource itself. */
export type Reading = {
  source: Source
  zone: string
  warn: (field: string, code: FhirWarningCode, values?: Record<string, unknown>) => void
  moment: (text: string | undefined, field: string) => Moment | null
  link: (reference: Reference | undefined, expected?: string) => Link | null
  /** Whose record it is: a patient of this file or one to wait for. Null, with a warning, when it is nobody's. */
  patient: (reference: Reference, field: string) => Link | null
  /** What the thing referred to is called, in the reference's words or its own. */
  nameOf: (reference: Reference | undefined, expected?: string) => string | null
  /** What the thing referred to is: a medication's code. */
  codeOf: (reference: Reference | undefined) => Coded | null
}

export type BundleReading = {
  server: string | null
  timestamp: Moment | null
  zone: string
  warn: Warn
  find: FindEntry
}

export function readingOf(entry: Entry, bundle: BundleReading): Reading {
  const warn: Reading['warn'] = (field, code, values) =>
    bundle.warn(field === '' ? entry.path : `${entry.path}.${field}`, code, values)
  const moment = momentReader(bundle.zone, warn)
  const targetOf = (reference: Reference | undefined, expected?: string) =>
    targetIn(reference, expected, entry, bundle.find)
  const link: Reading['link'] = (reference, expected) =>
    reference === undefined ? null : linkTo(reference, expected, targetOf(reference, expected), entry, bundle)
  return {
    source: sourceOf(entry, bundle, moment),
    zone: bundle.zone,
    warn,
    moment,
    link,
    nameOf: (reference, expected) => reference?.display ?? nameIn(targetOf(reference, expected).resource),
    patient: (reference, field) => {
      const found = link(reference, 'Patient')
      if (found !== null && found.state !== 'named' && found.resourceType === 'Patient') return found
      warn('', 'fhir_not_about_a_patient', { field, reference: reference.reference ?? reference.display ?? '?' })
      return null
    },
    codeOf: (reference) => codedIn(targetOf(reference).resource, reference?.display),
  }
}

function momentReader(zone: string, warn: Reading['warn']): Reading['moment'] {
  return (text, field) => {
    if (text === undefined || text === '') return null
    const read = readMoment(text, zone)
    if (read.state === 'no_date') warn(field, 'fhir_no_date', { field, text })
    if (read.state === 'impossible') warn(field, 'fhir_date_impossible', { field, text })
    if (read.state !== 'read') return null
    if (read.withoutZone) warn(field, 'fhir_time_without_zone', { field, zone })
    return read.moment
  }
}

/** A message without lastUpdated is as new as the bundle that brought it. */
function sourceOf(entry: Entry, bundle: BundleReading, moment: Reading['moment']): Source {
  const meta = isObject(entry.resource.meta) ? entry.resource.meta : {}
  const security = Array.isArray(meta.security) ? meta.security.filter(isObject) : []
  const { resourceType, logicalId, server, sha256 } = entry
  return {
    resourceType,
    logicalId,
    server,
    sha256,
    lastUpdated: moment(textAt(meta, 'lastUpdated') ?? undefined, 'meta.lastUpdated') ?? bundle.timestamp,
    labels: security.map((label) => textAt(label, 'code')).filter((code) => code !== null),
  }
}

/** What a reference names, and where it stands: an entry of this file, or something within the resource itself. */
type Target = { name: string | null; entry: Entry | null; resource: JsonObject | null }

function targetIn(
  reference: Reference | undefined,
  expected: string | undefined,
  from: Entry,
  find: FindEntry,
): Target {
  const name = reference === undefined ? null : (reference.reference ?? identifierQuery(reference, expected))
  if (name === null) return { name, entry: null, resource: null }
  if (name.startsWith('#')) return { name: null, entry: null, resource: containedIn(from, name) }
  const entry = find(name, from, expected)
  return { name, entry, resource: entry?.resource ?? null }
}

function containedIn({ resource }: Entry, name: string): JsonObject | null {
  const contained = Array.isArray(resource.contained) ? resource.contained.filter(isObject) : []
  return contained.find((one) => `#${textAt(one, 'id')}` === name) ?? null
}

function linkTo(
  reference: Reference,
  expected: string | undefined,
  { name, entry, resource }: Target,
  from: Entry,
  { server }: BundleReading,
): Link | null {
  const display = reference.display ?? nameIn(resource)
  if (name === null) return display === null ? null : { state: 'named', display }
  if (entry !== null) {
    const { resourceType, logicalId } = entry
    return { state: 'here', resourceType, logicalId, server: entry.server, display }
  }
  const { identifier, ...parts } = partsOf(name, { own: server, from: from.server }, reference.type ?? expected)
  const waitsFor = waitedFor(parts) ?? name
  return { state: 'waits', ...parts, waitsFor, display, identifier: identifier && { ...identifier, type: null } }
}

/** A reference by identifier alone asks the same as 'Practitioner?identifier=system|value'. */
function identifierQuery(reference: Reference, expected: string | undefined): string | null {
  const { system = '', value } = reference.identifier ?? {}
  if (value === undefined) return null
  return `${reference.type ?? expected ?? 'Resource'}?${new URLSearchParams({ identifier: `${system}|${value}` })}`
}

type Named = { resourceType: string | null; logicalId: string | null; server: string | null }

function waitedFor({ resourceType, logicalId, server }: Named): string | null {
  if (resourceType === null || logicalId === null) return null
  return `${server === null ? '' : `${server}/`}${resourceType}/${logicalId}`
}
