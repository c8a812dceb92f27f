import { isDeepStrictEqual } from 'node:util'
import { inForce, packOn } from '../pack/layer-packs.ts'
import type { LayeredItem, PackItem, PackLayer } from '../pack/pack.ts'

/**
 * What became of one word of a layer: 'added' is an entry that the pack did not have, 'won' and 'lost' are fields where
 * both say something else, 'both' where every layer's word is kept, such as a due date.
 */
export type LayerLine = {
  section: string
  list: string
  id: string
  field: string | null
  outcome: 'added' | 'won' | 'lost' | 'both'
}

const datesAndName = new Set(['id', 'effective_from', 'effective_until'])

/** An agency's layer against the pack it lies on, on a day: the strictest wins. */
export function compareLayers(base: PackLayer, own: PackLayer, day: string): LayerLine[] {
  const met = packOn([base, own], day)
  return Object.entries(own.sections).flatMap(([section, lists]) =>
    Object.entries(lists).flatMap(([list, items]) => {
      const beneath = inForce(base.sections[section]?.[list] ?? [], day)
      const both = met.sections[section]?.[list] ?? []
      return inForce(items, day).flatMap((item) =>
        wordsOf(item, beneath, both).map((said): LayerLine => ({ section, list, id: item.id, ...said })),
      )
    }),
  )
}

type Word = Pick<LayerLine, 'field' | 'outcome'>

function wordsOf(item: PackItem, beneath: readonly PackItem[], both: readonly LayeredItem[]): Word[] {
  const under = beneath.find(({ id }) => id === item.id)
  const met = both.find(({ id }) => id === item.id)
  if (!under || !met) return [{ field: null, outcome: 'added' }]
  return fieldsThatDiffer(item, under).map((field) => ({ field, outcome: outcomeOf(field, met) }))
}

const fieldsThatDiffer = (item: PackItem, beneath: PackItem): string[] =>
  Object.keys(item).filter((field) => !datesAndName.has(field) && !isDeepStrictEqual(item[field], beneath[field]))

function outcomeOf(field: string, { layers }: LayeredItem): LayerLine['outcome'] {
  const holds = layers[field]
  if (holds === undefined) return 'both'
  return holds === 'agency' ? 'won' : 'lost'
}
