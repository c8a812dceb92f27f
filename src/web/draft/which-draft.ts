import type { Draft } from '../../words/draft.ts'
import type { LocalDraft } from './local-draft.ts'

export type Json = Draft['body']

export type Which = {
  body: Json
  /** The server's version that the next save must name. */
  version: number
  /** Written here and not confirmed by the server. */
  unsaved: boolean
  /** The other one, when both were changed since they were last the same. */
  other: { body: Json; at: string } | undefined
}

/**
 * Which words to go on with when this device and the server may each hold some: the device's when they
 * grew from what the server has, else the newer by the clock, with the other one kept beside it.
 */
export function whichDraft(local: LocalDraft | undefined, server: Draft | null): Which | undefined {
  if (!server) return local && { body: local.body, version: 0, unsaved: true, other: undefined }
  const saved = { body: server.body, version: server.version, unsaved: false, other: undefined }
  if (!local || sameJson(local.body, server.body)) return saved
  const mine = { body: local.body, version: server.version, unsaved: true }
  if (local.base === server.version) return { ...mine, other: undefined }
  if (local.changedAt > server.savedAt) return { ...mine, other: { body: server.body, at: server.savedAt } }
  return { ...saved, other: { body: local.body, at: local.changedAt } }
}

/** Equal whatever the order of keys: the database does not keep it. */
export const sameJson = (one: Json, other: Json): boolean =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))

function ordered(value: Json): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]) => [key, ordered(inner)] as const)
  return entries.sort(([one], [other]) => (one < other ? -1 : 1))
}
