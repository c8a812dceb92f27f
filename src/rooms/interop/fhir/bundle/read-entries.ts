import { createHash } from 'node:crypto'
import type { FhirWarningCode } from '../fhir.sentences.ts'
import type { EntryFate } from '../record/fhir-record.ts'
import { isObject, type JsonObject, resourceTypeOf, textAt } from './json.ts'

export type Warn = (path: string, code: FhirWarningCode, values?: Record<string, unknown>) => void

/** An entry that holds a resource, with the names by which others may refer to it. */
export type Entry = {
  /** 'Bundle.entry[3].resource' */
  path: string
  fullUrl: string | null
  resourceType: string
  logicalId: string
  server: string | null
  sha256: string
  resource: JsonObject
}

export type Entries = { server: string | null; entries: Entry[]; left: EntryFate[] }

/** Names every entry, and leaves out, saying so, those that hold no resource to add or update. */
export function readEntries(raw: unknown[], warn: Warn): Entries {
  const server = serverOf(raw)
  const entries: Entry[] = []
  const left: EntryFate[] = []
  for (const [index, one] of raw.entries()) {
    const entry = entryIn(one, `Bundle.entry[${index}]`, server, warn)
    if ('fate' in entry) left.push(entry)
    else entries.push(entry)
  }
  warnOfDoubleUrls(entries, warn)
  return { server, entries, left }
}

function entryIn(raw: unknown, path: string, server: string | null, warn: Warn): Entry | EntryFate {
  const rejected = (code: FhirWarningCode, resourceType = '', values = {}): EntryFate => {
    warn(path, code, values)
    return { path, resourceType, logicalId: null, fate: 'rejected' }
  }
  if (!isObject(raw)) return rejected('fhir_entry_empty')
  const { method, url } = requestOf(raw)
  if (!['POST', 'PUT'].includes(method)) return rejected('fhir_request_not_taken', url.split('/')[0], { method })
  if (!isObject(raw.resource)) return rejected('fhir_entry_empty')
  const resourceType = resourceTypeOf(raw.resource)
  if (resourceType === null) return rejected('fhir_entry_without_type')
  const fullUrl = textAt(raw, 'fullUrl')
  const sha256 = createHash('sha256').update(JSON.stringify(raw.resource)).digest('hex')
  const base = baseOf(fullUrl)
  return {
    path: `${path}.resource`,
    fullUrl,
    resourceType,
    logicalId: textAt(raw.resource, 'id') ?? idPut(method, url) ?? idIn(fullUrl) ?? `content-${sha256.slice(0, 32)}`,
    server: base === server ? null : base,
    sha256,
    resource: raw.resource,
  }
}

/** Bundles that are no requests are read as if each entry were put. */
function requestOf(raw: JsonObject): { method: string; url: string } {
  const request = isObject(raw.request) ? raw.request : {}
  return { method: (textAt(request, 'method') ?? 'PUT').toUpperCase(), url: textAt(request, 'url') ?? '' }
}

const idPut = (method: string, url: string): string | null =>
  method === 'PUT' ? (/^\w+\/([A-Za-z0-9.-]+)$/.exec(url)?.[1] ?? null) : null

/** A sender that gives no id still names the entry: 'urn:uuid:...' or 'https://hospital.example/fhir/Patient/7'. */
const idIn = (fullUrl: string | null): string | null => fullUrl?.split(/[/:]/).at(-1) ?? null

const baseOf = (fullUrl: string | null): string | null =>
  /^(https?:\/\/.+)\/[A-Za-z]+\/[A-Za-z0-9.-]+$/.exec(fullUrl ?? '')?.[1] ?? null

/** The server that most entries come from. The others keep their own server's name, so that ids never mix. */
function serverOf(raw: unknown[]): string | null {
  const bases = raw.filter(isObject).map((entry) => baseOf(textAt(entry, 'fullUrl')))
  const count = new Map<string, number>()
  for (const base of bases) if (base !== null) count.set(base, (count.get(base) ?? 0) + 1)
  return [...count].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null
}

function warnOfDoubleUrls(entries: Entry[], warn: Warn): void {
  const first = new Map<string, Entry>()
  for (const entry of entries) {
    const url = entry.fullUrl
    if (url === null) continue
    const other = first.get(url)
    if (other === undefined) first.set(url, entry)
    else if (keyOf(other) !== keyOf(entry)) warn(entry.path, 'fhir_full_url_twice', { url })
  }
}

/** One record of one server: 'Patient/7', or 'https://other.example/fhir Patient/7'. */
export const keyOf = (named: { server: string | null; resourceType: string; logicalId: string }): string =>
  `${named.server === null ? '' : `${named.server} `}${named.resourceType}/${named.logicalId}`
