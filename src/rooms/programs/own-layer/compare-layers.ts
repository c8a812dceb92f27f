import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { inForce, packOn } from '../pack/layer-packs.ts'
import type { LayeredItem, PackItem, PackLayer } from '../pack/pack.ts'
import { type PackList, packSection } from '../pack/pack-section.ts'

/**
 * What became of one word of a layer: 'added' is an entry that the pack did not have, 'won' and 'lost' are fields where
 * both say something else and the strictest holds, 'spoke' where the layer nearest to the work speaks, 'both' where every
 * layer's word is kept and which one counts depends on the case.
 */
export type LayerLine = {
  section: string
  list: string
  id: string
  field: string | null
  outcome: 'added' | 'won' | 'lost' | 'spoke' | 'both'
  /** The layer whose word it is measured against: the one that holds, or the one that held. */
  against: string | null
  says: unknown
  otherSays: unknown
}

/** What one layer says in one field; of most fields one layer's word holds, of clocks every layer's is kept. */
const Said = z.array(z.object({ layer: z.string(), value: z.unknown() })).min(1)
export type Said = { layer: string; value: unknown }

export function saidIn(item: LayeredItem, field: string): Said[] {
  const layer = item.layers[field]
  if (layer !== undefined) return [{ layer, value: item[field] }]
  return Said.safeParse(item[field]).data ?? []
}

const datesAndName = new Set(['id', 'effective_from', 'effective_until', 'layers'])
export const fieldsIn = (item: PackItem): string[] => Object.keys(item).filter((field) => !datesAndName.has(field))

/** An agency's layer against those that it lies on, on a day: the strictest wins. */
export function compareLayers(beneath: readonly PackLayer[], own: PackLayer, day: string): LayerLine[] {
  const under = packOn(beneath, day).sections
  const met = packOn([...beneath, own], day).sections
  return Object.entries(own.sections).flatMap(([section, lists]) =>
    Object.entries(lists).flatMap(([list, items]) => {
      const rule = packSection(section)?.lists[list]
      const lies = { under: under[section]?.[list] ?? [], met: met[section]?.[list] ?? [], rule }
      return inForce(items, day).flatMap((item) =>
        wordsOf(item, lies).map((said): LayerLine => ({ section, list, id: item.id, ...said })),
      )
    }),
  )
}

type Word = Omit<LayerLine, 'section' | 'list' | 'id'>
type Lies = { under: readonly LayeredItem[]; met: readonly LayeredItem[]; rule: PackList | undefined }

function wordsOf(item: PackItem, { under, met, rule }: Lies): Word[] {
  const below = under.find(({ id }) => id === item.id)
  const both = met.find(({ id }) => id === item.id)
  if (!below || !both)
    return [{ field: null, outcome: 'added', against: null, says: item['title'] ?? item.id, otherSays: null }]
  return fieldsIn(item).flatMap((field) => {
    const others = saidIn(below, field)
    if (others.some(({ value }) => isDeepStrictEqual(value, item[field]))) return []
    return { field, says: item[field], ...outcomeOf(field, item[field], { others, both, rule }) }
  })
}

type Meeting = { others: readonly Said[]; both: LayeredItem; rule: PackList | undefined }

function outcomeOf(field: string, says: unknown, { others, both, rule }: Meeting) {
  const holds = both.layers[field]
  const last = others.at(-1)
  const against = (other: Said | undefined) => ({ against: other?.layer ?? null, otherSays: other?.value ?? null })
  if (holds === 'agency') return { outcome: rule?.strictest?.[field] ? 'won' : 'spoke', ...against(last) } as const
  if (holds !== undefined)
    return { outcome: 'lost', ...against(others.find(({ layer }) => layer === holds) ?? last) } as const
  const compares = rule?.compares?.[field] ?? (() => 'depends' as const)
  const stricter = others.find(({ value }) => compares(says, value) === 'laxer')
  if (stricter) return { outcome: 'lost', ...against(stricter) } as const
  const wins = others.every(({ value }) => compares(says, value) === 'stricter')
  return { outcome: wins ? 'won' : 'both', ...against(last) } as const
}
