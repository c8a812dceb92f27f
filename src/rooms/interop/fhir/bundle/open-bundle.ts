import { refuseFile } from '../fhir.sentences.ts'
import type { BundleType, MessageEvent } from '../record/fhir-record.ts'
import { signOfOtherVersion, versionOfProfiles } from './fhir-version.rules.ts'
import { isObject, type JsonObject, textAt } from './json.ts'

export type OpenBundle = {
  type: BundleType
  timestamp: string | null
  event: MessageEvent | null
  morePages: boolean
  /** As they stand in the file: objects or not. */
  entries: unknown[]
}

/**
 * Batch is read like transaction, entry by entry. A document wants its own reader, a history holds several versions
 * of one record, and a response answers a request of somebody else: those are refused.
 */
const typesRead: readonly BundleType[] = ['transaction', 'batch', 'collection', 'searchset', 'message']

/** The bundle in a file, or a refusal that says what else the file is. */
export function openBundle(json: unknown, file: string): OpenBundle {
  const bundle = bundleIn(json, file)
  const type = typeOf(bundle, file)
  const entries = bundle.entry ?? []
  if (!Array.isArray(entries)) throw refuseFile('fhir_entries_not_a_list', 'file', { file })
  refuseOtherVersion(bundle, entries, file)
  return {
    type,
    timestamp: textAt(bundle, 'timestamp'),
    event: type === 'message' ? eventOf(entries) : null,
    morePages: Array.isArray(bundle.link) && bundle.link.some((link) => isObject(link) && link.relation === 'next'),
    entries,
  }
}

function bundleIn(json: unknown, file: string): JsonObject {
  if (!isObject(json)) throw refuseFile('fhir_not_a_bundle', 'file', { file, found: 'it is a list or a single value' })
  const found = textAt(json, 'resourceType')
  if (found === 'Bundle') return json
  throw refuseFile('fhir_not_a_bundle', 'file', {
    file,
    found: found ? `it holds one ${found}` : 'nothing in it says what it holds',
  })
}

function typeOf(bundle: JsonObject, file: string): BundleType {
  const types = typesRead.join(', ')
  const type = textAt(bundle, 'type')
  if (type === null) throw refuseFile('fhir_type_missing', 'file', { file, types })
  const read = typesRead.find((one) => one === type)
  if (read === undefined) throw refuseFile('fhir_type_unsupported', 'file', { file, type, types })
  return read
}

function refuseOtherVersion(bundle: JsonObject, entries: unknown[], file: string): void {
  const bundleSign = versionOfProfiles(bundle, 'Bundle')
  if (bundleSign !== null) throw refuseFile('fhir_other_version', 'file', { file, ...bundleSign })
  for (const [index, entry] of entries.entries()) {
    if (!isObject(entry) || !isObject(entry.resource)) continue
    const sign = signOfOtherVersion(entry.resource, `Bundle.entry[${index}].resource`)
    if (sign !== null) throw refuseFile('fhir_other_version', 'file', { file, ...sign })
  }
}

const eventsByCode = new Map<string, MessageEvent>([
  ['notification-admit', 'admit'],
  ['notification-transfer', 'transfer'],
  ['notification-discharge', 'discharge'],
  ['A01', 'admit'],
  ['A02', 'transfer'],
  ['A03', 'discharge'],
])

function eventOf(entries: unknown[]): MessageEvent {
  const resources = entries.filter(isObject).map((entry) => entry.resource)
  const header = resources.filter(isObject).find((resource) => resource.resourceType === 'MessageHeader')
  const coding = isObject(header?.eventCoding) ? header.eventCoding : {}
  return eventsByCode.get(textAt(coding, 'code') ?? '') ?? 'other'
}
