import { createHash } from 'node:crypto'

/** Longer names would not fit into an index, and nobody would read them. */
const longestName = 200
const longestText = 8000

/** What records are found by: shortened they could fall together, so they keep a hash of the rest. */
const names = new Set(['logicalId', 'waitsFor', 'system', 'value', 'resourceType', 'server'])

/**
 * The same plain data without what a database cannot keep: zero characters, halves of characters, and texts of the
 * length of a book. Files are hostile or broken as often as they are long.
 */
export function storable<T>(data: T): T
export function storable(data: unknown): unknown {
  return cleaned(data, '')
}

function cleaned(data: unknown, key: string): unknown {
  if (typeof data === 'string') return cleanText(data, key)
  if (Array.isArray(data)) return data.map((one) => cleaned(one, key))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [cleanText(name, ''), cleaned(value, name)]))
}

function cleanText(text: string, key: string): string {
  const plain = text.replaceAll('\u0000', '').toWellFormed()
  if (!names.has(key)) return plain.length > longestText ? `${plain.slice(0, longestText)} ...` : plain
  if (plain.length <= longestName) return plain
  return `${plain.slice(0, longestName - 70)} ${createHash('sha256').update(plain).digest('hex')}`
}
