import type { Tx } from '../../../platform/db/transaction.ts'
import { deleteHeld, type HeldRecord, selectHeld, upsertHeld } from './held.sql.ts'
import { type LinkKey, linkName } from './source-link.ts'

/** What earlier files had to wait with, as far as this one may complete it; and what this one has to wait with. */
export type HeldRecords = {
  /** Reads what was held under one of these keys, or waits for one of these names. */
  read(keys: readonly LinkKey[], names: readonly string[]): Promise<HeldRecord[]>
  ofTypes(types: readonly string[]): HeldRecord[]
  hold(record: HeldRecord): void
  release(key: LinkKey): void
  write(): Promise<void>
}

export function openHeld(tx: Tx, runId: string): HeldRecords {
  const standing = new Map<string, HeldRecord>()
  const fresh = new Map<string, HeldRecord>()
  const done = new Map<string, LinkKey>()
  return {
    async read(keys, names) {
      const held = await selectHeld(tx, keys, names)
      for (const one of held) standing.set(linkName(one), one)
      return held
    },
    ofTypes: (types) => [...standing.values()].filter(({ resourceType }) => types.includes(resourceType)),
    hold: (record) => void fresh.set(linkName(record), record),
    release: (key) => void done.set(linkName(key), key),
    async write() {
      await deleteHeld(tx, [...done.values()])
      await upsertHeld(tx, runId, [...fresh.values()])
    },
  }
}
