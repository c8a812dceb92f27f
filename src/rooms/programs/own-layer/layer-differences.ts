import { isDeepStrictEqual } from 'node:util'
import { named } from '../entry/entry.en.ts'
import { entryTitle, valueWords } from '../entry/value-words.ts'
import type { PackItem, PackLayer } from '../pack/pack.ts'
import { fieldsIn } from './compare-layers.ts'
import { layerSay } from './layer.en.ts'
import { itemsIn, keyOf, type Placed } from './layer-items.ts'

/** What an agency's layer says that the version before did not, in words. `titleOf` knows entries that say no title here. */
export function layerDifferences(before: PackLayer | null, after: PackLayer, titleOf: (placed: Placed) => string) {
  const old = new Map((before ? itemsIn(before) : []).map((placed) => [keyOf(placed), placed]))
  const now = new Map(itemsIn(after).map((placed) => [keyOf(placed), placed]))
  const said = [...now].flatMap(([key, placed]) => differenceOf(old.get(key)?.item, placed, titleOf(placed)))
  const gone = [...old].flatMap(([key, placed]) =>
    now.has(key) ? [] : layerSay('version_left_out', { what: titleOf(placed), day: placed.item.effective_from }),
  )
  return [...said, ...gone]
}

function differenceOf(before: PackItem | undefined, { item }: Placed, what: string): string[] {
  const { effective_from: day, effective_until: until } = item
  if (before && isDeepStrictEqual(before, item)) return []
  if (before && until !== undefined && until !== before.effective_until)
    return [layerSay('version_ended', { what, day: until })]
  const changed = fieldsIn(item).filter((field) => !isDeepStrictEqual(item[field], before?.[field]))
  const words = changed.map((field) =>
    layerSay('version_said', { field: named('field', field), value: valueWords(item[field]) }),
  )
  return [layerSay('version_changed', { what, said: words.join('; '), day })]
}

export const titleIn =
  (layers: readonly PackLayer[]) =>
  ({ section, list, item }: Placed): string => {
    const whole = layers
      .flatMap(({ sections }) => sections[section]?.[list] ?? [])
      .findLast(({ id, title, question }) => id === item.id && (title ?? question) !== undefined)
    return entryTitle({ ...whole, ...item })
  }
