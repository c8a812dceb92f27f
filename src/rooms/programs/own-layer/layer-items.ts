import { isDeepStrictEqual } from 'node:util'
import type { PackItem, PackLayer } from '../pack/pack.ts'

export type Placed = { section: string; list: string; index: number; item: PackItem }

export const itemsIn = ({ sections }: PackLayer): Placed[] =>
  Object.entries(sections).flatMap(([section, lists]) =>
    Object.entries(lists).flatMap(([list, items]) => items.map((item, index) => ({ section, list, index, item }))),
  )

export const keyOf = ({ section, list, item }: Omit<Placed, 'index'>): string =>
  `${section} ${list} ${item.id} ${item.effective_from}`

/** Whether two read the same until today; when one ends later on is still open. */
export function readsSame(one: PackItem, other: PackItem, today: string): boolean {
  return isDeepStrictEqual(untilToday(one, today), untilToday(other, today))
}

/** Whether two layers hold the same entries, in whatever order. */
export function saysTheSame(one: PackLayer, other: PackLayer): boolean {
  const entries = (layer: PackLayer) => new Map(itemsIn(layer).map((placed) => [keyOf(placed), placed.item]))
  return one.title === other.title && isDeepStrictEqual(entries(one), entries(other))
}

function untilToday({ effective_until: until, ...item }: PackItem, today: string) {
  return until !== undefined && until <= today ? { ...item, until } : item
}
