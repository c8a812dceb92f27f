import { isObject, nestedIn, textAt } from './json.ts'
import { type Entry, keyOf } from './read-entries.ts'

export type Bundle = { server: string | null; entries: Entry[] }

/** Finds what a reference string names in this file. `expected` is the only type it may be, when there is one. */
export type FindEntry = (reference: string, from: Entry, expected?: string) => Entry | null

export type ReferenceParts = {
  resourceType: string | null
  logicalId: string | null
  server: string | null
  identifier: { system: string | null; value: string } | null
}

/** The server whose bundle this is, and the one that the referring entry is from; null means the bundle's own. */
type Servers = { own: string | null; from: string | null }

/** By the rules of R4 (Bundle, "resolving references"): fullUrl, then the sender's own base, then type and id. */
export function entryFinderOf({ server, entries }: Bundle): FindEntry {
  const byUrl = firstBy(entries, (entry) => [entry.fullUrl])
  const byKey = firstBy(entries, (entry) => [keyOf(entry)])
  const byIdentifier = firstBy(entries, identifierKeysOf)
  return (reference, from, expected) => {
    const plain = withoutVersion(reference)
    const direct = byUrl.get(plain) ?? byUrl.get(besideUrl(from.fullUrl, plain))
    if (direct !== undefined) return direct
    const parts = partsOf(plain, { own: server, from: from.server }, expected)
    const resourceType = parts.resourceType ?? ''
    if (parts.identifier !== null) return byIdentifier.get(identifierKey(resourceType, parts.identifier)) ?? null
    return byKey.get(keyOf({ resourceType, logicalId: parts.logicalId ?? '', server: parts.server })) ?? null
  }
}

/** 'Patient/7', 'urn:uuid:...', 'https://.../Patient/7' or 'Practitioner?identifier=system|value', taken apart. */
export function partsOf(reference: string, servers: Servers, expected?: string): ReferenceParts {
  const parts = { resourceType: expected ?? null, logicalId: null, server: servers.from, identifier: null }
  const urn = /^urn:(?:uuid|oid):(.+)$/.exec(reference)
  if (urn?.[1] !== undefined) return { ...parts, logicalId: urn[1] }
  const asked = /^([A-Za-z]+)\?(.+)$/.exec(reference)
  if (asked !== null) return { ...parts, resourceType: asked[1] ?? null, identifier: identifierAsked(asked[2] ?? '') }
  const [, base, resourceType = null, logicalId = null] = /^(?:(https?:\/\/.+)\/)?(\w+)\/([^/]+)$/.exec(reference) ?? []
  if (logicalId === null) return parts
  const server = base === servers.own ? null : (base ?? servers.from)
  return { ...parts, resourceType, logicalId, server }
}

/** How many references an entry makes, and how many of them name nothing in this file. */
export function countReferences(entry: Entry, find: FindEntry): { all: number; dangling: number } {
  const references = referencesIn(entry.resource)
  const dangling = references.filter((one) => !one.startsWith('#') && find(one, entry) === null)
  return { all: references.length, dangling: dangling.length }
}

function referencesIn(resource: unknown): string[] {
  const found: string[] = []
  let level: unknown[] = [resource]
  while (level.length > 0) {
    const names = level.filter(isObject).map((one) => textAt(one, 'reference'))
    for (const name of names) if (name !== null) found.push(name)
    level = level.flatMap(nestedIn)
  }
  return found
}

const withoutVersion = (reference: string): string => reference.replace(/\/_history\/[^/]+$/, '')

/** 'Patient/7' in an entry 'https://a.example/fhir/Encounter/1' is 'https://a.example/fhir/Patient/7'. */
const besideUrl = (fullUrl: string | null, reference: string): string =>
  `${/^(https?:\/\/.+\/)[A-Za-z]+\/[A-Za-z0-9.-]+$/.exec(fullUrl ?? '')?.[1] ?? ''}${reference}`

function identifierAsked(query: string): ReferenceParts['identifier'] {
  const [first, second] = (new URLSearchParams(query).get('identifier') ?? '').split('|')
  if (second === undefined) return first ? { system: null, value: first } : null
  return second === '' ? null : { system: first || null, value: second }
}

function identifierKeysOf(entry: Entry): string[] {
  const listed = entry.resource.identifier
  const all = Array.isArray(listed) ? listed.filter(isObject) : []
  return all.flatMap((one) => {
    const [system, value] = [textAt(one, 'system'), textAt(one, 'value')]
    if (value === null) return []
    return [system, null].map((known) => identifierKey(entry.resourceType, { system: known, value }))
  })
}

const identifierKey = (type: string, { system, value }: { system: string | null; value: string }): string =>
  `${type}?${system ?? ''}|${value}`

/** The first entry of each name: where a name stands twice, the file's own order decides. */
function firstBy(entries: Entry[], namesOf: (entry: Entry) => (string | null)[]): Map<string, Entry> {
  const found = new Map<string, Entry>()
  for (const entry of entries) {
    for (const name of namesOf(entry)) if (name !== null && !found.has(name)) found.set(name, entry)
  }
  return found
}
