import { useSyncExternalStore } from 'react'
import type { Instant } from '../words/time-zone.ts'

/** Where what was written stands. */
export type SaveState = { kind: 'saved'; at: Instant } | { kind: 'saving' } | { kind: 'kept' } | { kind: 'signed_out' }

const states = new Map<string, SaveState>()
const listeners = new Set<() => void>()
let worst: SaveState['kind'] = 'saved'

/** Tells the top bar how one draft stands; undefined when it is gone. */
export function reportSave(what: string, state: SaveState | undefined): void {
  if (state) states.set(what, state)
  if (!state) states.delete(what)
  const kinds = new Set([...states.values()].map((one) => one.kind))
  worst = byWeight.find((kind) => kinds.has(kind)) ?? 'saved'
  for (const listener of listeners) listener()
}

/** The state that most needs to be known, over everything open in this tab. */
export const useWorstSave = (): SaveState['kind'] => useSyncExternalStore(onReport, () => worst)

const byWeight = ['signed_out', 'kept', 'saving', 'saved'] as const

function onReport(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
