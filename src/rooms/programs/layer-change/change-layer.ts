import { isDeepStrictEqual } from 'node:util'
import type { Entry } from '../entry/typed-entry.ts'
import { fieldsIn, saidIn } from '../own-layer/compare-layers.ts'
import { inForce, packOn } from '../pack/layer-packs.ts'
import type { LayeredItem, PackItem, PackLayer } from '../pack/pack.ts'
import { packSection } from '../pack/pack-section.ts'

export type EntryPlace = { section: string; list: string; id: string }
type From = EntryPlace & { fromDay: string }

/** Our layer with one entry said from a day on: only what differs from the layers below, as a layer above writes it. */
export function withEntry(
  own: PackLayer,
  beneath: readonly PackLayer[],
  { said, ...at }: From & { said: Entry },
): PackLayer {
  const { section, list, id, fromDay } = at
  const below = itemOn(beneath, at)
  const item: PackItem = { id, effective_from: fromDay, ...(below ? changesIn(said, below) : said) }
  if (packSection(section)?.lists[list]?.whole) return withWholeList(own, beneath, at, { ...said, ...item })
  return withItems(own, at, [item])
}

const changesIn = (said: Entry, below: LayeredItem): Entry =>
  Object.fromEntries(
    Object.entries(said).filter(
      ([field, value]) => !saidIn(below, field).some((other) => isDeepStrictEqual(other.value, value)),
    ),
  )

/** A choice list of ours stands in the place of the one below: what held there is said again, beside what is new. */
function withWholeList(own: PackLayer, beneath: readonly PackLayer[], at: From, changed: PackItem): PackLayer {
  const held = itemsOn([...beneath, own], at).map(
    (item): PackItem => ({
      id: item.id,
      effective_from: at.fromDay,
      ...Object.fromEntries(fieldsIn(item).map((field) => [field, item[field]])),
    }),
  )
  const known = held.some(({ id }) => id === changed.id)
  return withItems(own, at, known ? held.map((item) => (item.id === changed.id ? changed : item)) : [...held, changed])
}

/** An entry of the same day takes the place of the one that was to begin then. */
function withItems(own: PackLayer, { section, list }: From, items: readonly PackItem[]): PackLayer {
  const isReplaced = (old: PackItem) =>
    items.some(({ id, effective_from: from }) => id === old.id && from === old.effective_from)
  const kept = (own.sections[section]?.[list] ?? []).filter((old) => !isReplaced(old))
  return withList(own, section, list, [...kept, ...items])
}

/** Ours ends on the day, and what was to begin later does not; of a choice list all of it. */
export function withoutEntry(own: PackLayer, { section, list, id, fromDay }: From): PackLayer {
  const whole = packSection(section)?.lists[list]?.whole === true
  const items = own.sections[section]?.[list] ?? []
  const holding = inForce(items, fromDay)
  const left = items.flatMap((item) => {
    if (!whole && item.id !== id) return [item]
    if (item.effective_from >= fromDay) return []
    return holding.includes(item) ? [{ ...item, effective_until: fromDay }] : [item]
  })
  return withList(own, section, list, left)
}

function withList(own: PackLayer, section: string, list: string, items: PackItem[]): PackLayer {
  const { [list]: _before, ...others } = own.sections[section] ?? {}
  const lists = items.length > 0 ? { ...others, [list]: items } : others
  const { [section]: _lists, ...sections } = own.sections
  return { ...own, sections: Object.keys(lists).length > 0 ? { ...sections, [section]: lists } : sections }
}

export const itemsOn = (layers: readonly PackLayer[], { section, list, fromDay }: From): LayeredItem[] =>
  packOn(layers, fromDay).sections[section]?.[list] ?? []

export const itemOn = (layers: readonly PackLayer[], at: From): LayeredItem | undefined =>
  itemsOn(layers, at).find(({ id }) => id === at.id)
