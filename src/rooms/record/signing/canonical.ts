import { createHash } from 'node:crypto'

/** The hash of a content whatever the order of its keys: it can be taken again from the stored row. */
export const sha256Of = (content: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(content)))
    .digest('hex')

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .map(([key, inner]) => [key, ordered(inner)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}
