import { z } from 'zod'
import type { LayeredPack } from './pack.ts'
import type { Strictness } from './strictness.ts'

/** What the first asks, next to the second: more in every case, less in every case, the same, or now one, now the other. */
export type Compared = 'stricter' | 'laxer' | 'same' | 'depends'
export type Compares = (one: unknown, other: unknown) => Compared

/** A list in a pack: items with an id, each in force from a day. */
export type PackList = {
  /** An item as the lowest layer must write it: whole. A later layer writes only what it changes. */
  item: z.ZodObject
  /** How layers meet in a field; in fields that are not named the most specific layer speaks. */
  strictest?: Record<string, Strictness>
  /** Of fields in which every layer's word is kept: which of two asks for more, where that does not depend on the case. */
  compares?: Record<string, Compares>
  /** A choice list: a layer that writes one replaces it as a whole. */
  whole?: true
}

/** An entry that changes one below says its id and what it changes; one that is new, or in a choice list, is whole. */
export const schemaOf = ({ item, whole }: PackList, changes: boolean): z.ZodObject =>
  changes && !whole ? item.partial().required({ id: true, effective_from: true }) : item

/** What is wrong with a section although every item alone is right: where, and a sentence. */
export type PackMistake = { list: string; id: string; field?: readonly (string | number)[]; message: string }

export type PackSectionShape<T> = {
  lists: Record<string, PackList>
  /** The section after layers have met and a day has been chosen. */
  layered: z.ZodType<T>
  check?: (section: NoInfer<T>, pack: LayeredPack) => PackMistake[]
}

/** A part of a pack that one room owns: file `<name>.yaml`, or `pack.yaml` for the room of programs itself. */
export type PackSection<T> = PackSectionShape<T> & {
  name: string
  /** The section of a pack, as its room reads it. */
  of: (pack: LayeredPack) => T
}

/** The loader's view, in which nobody knows what another room's section holds. */
export type AnySection = {
  name: string
  lists: Record<string, PackList>
  mistakesIn: (pack: LayeredPack) => PackMistake[]
}

const registered = new Map<string, AnySection>()

/** Called by a room where it defines its schema, so that to import the room is to be able to read its section. */
export function registerPackSection<T>(name: string, shape: PackSectionShape<T>): PackSection<T> {
  const known = new WeakMap<LayeredPack, T>()
  const of = (pack: LayeredPack): T => {
    const before = known.get(pack)
    if (before !== undefined) return before
    const section = shape.layered.parse(sectionWithEveryList(shape.lists, pack.sections[name]))
    known.set(pack, section)
    return section
  }
  const mistakesIn = (pack: LayeredPack): PackMistake[] => shape.check?.(of(pack), pack) ?? []
  registered.set(name, { name, lists: shape.lists, mistakesIn })
  return { ...shape, name, of }
}

/** Where a section stands in a pack's folder: the head of the pack holds that of this room. */
export const fileOf = (section: string): string => (section === 'programs' ? 'pack.yaml' : `${section}.yaml`)

export const packSections = (): AnySection[] => [...registered.values()]

export const packSection = (name: string): AnySection | undefined => registered.get(name)

/** An item after layers have met: it also says which layer's word holds in each field. */
export const layeredItem = <S extends z.ZodRawShape>(item: z.ZodObject<S>) =>
  item.extend({ layers: z.record(z.string(), z.string()) })

const sectionWithEveryList = (lists: Record<string, PackList>, section: Record<string, unknown> = {}) =>
  Object.fromEntries(Object.keys(lists).map((list) => [list, section[list] ?? []]))
