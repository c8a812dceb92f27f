import type { Tx } from '../../../platform/db/transaction.ts'
import { selectLinks, upsertLinks } from './source-link.sql.ts'
import { type LinkKey, linkName, type SourceLink } from './source-link.ts'

/** The links that one file needs, read in one go and written back in one. */
export type KnownLinks = {
  of(key: LinkKey): SourceLink | undefined
  /** The same record as another source brought it: only of the same person, or of what belongs to nobody. */
  elsewhere(key: LinkKey, clientId: string | null): SourceLink | undefined
  keep(link: SourceLink): void
  /** Reads more of them, for what was held. */
  read(keys: readonly LinkKey[]): Promise<void>
  write(): Promise<void>
}

export function openLinks(tx: Tx): KnownLinks {
  const known = new Map<string, SourceLink>()
  const byId = new Map<string, SourceLink[]>()
  const changed = new Map<string, SourceLink>()
  const remember = (link: SourceLink) => {
    known.set(linkName(link), link)
    const alike = byId.get(idOf(link)) ?? []
    byId.set(idOf(link), [...alike.filter((one) => one.source !== link.source), link])
  }
  return {
    of: (key) => known.get(linkName(key)),
    elsewhere: (key, clientId) =>
      byId.get(idOf(key))?.find((link) => link.source !== key.source && link.clientId === clientId),
    keep(link) {
      remember(link)
      changed.set(linkName(link), link)
    },
    async read(keys) {
      const wanted = new Map(keys.filter((key) => !known.has(linkName(key))).map((key) => [linkName(key), key]))
      for (const link of await selectLinks(tx, [...wanted.values()])) if (!known.has(linkName(link))) remember(link)
    },
    async write() {
      await upsertLinks(tx, [...changed.values()])
      changed.clear()
    },
  }
}

const idOf = ({ resourceType, logicalId }: LinkKey): string => `${resourceType}/${logicalId}`
