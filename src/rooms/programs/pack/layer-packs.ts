import { type LayeredItem, type LayeredPack, layerNames, type PackItem, type PackLayer } from './pack.ts'
import { type PackList, packSection } from './pack-section.ts'
import { mostSpecific, type Said } from './strictness.ts'

/** The days on which something in these layers begins or ceases to hold: the versions of the pack. */
export function versionsOf(layers: readonly PackLayer[]): string[] {
  const days = layers.flatMap(itemsOf).flatMap((item) => [item.effective_from, item.effective_until ?? []].flat())
  return [...new Set(days)].toSorted()
}

/** The version in force on a day. A day before the first has the first: a case older than the pack keeps clocks too. */
export function versionFor(layers: readonly PackLayer[], day: string): string {
  const versions = versionsOf(layers)
  const version = versions.findLast((one) => one <= day) ?? versions[0]
  if (version === undefined) throw new RangeError('A pack without anything in it has no version.')
  return version
}

/** The pack as it holds on a day: what is in force in each layer, and where layers differ the strictest word. */
export function packOn(layers: readonly PackLayer[], day: string): LayeredPack {
  const ordered = layers.toSorted((one, other) => layerNames.indexOf(one.layer) - layerNames.indexOf(other.layer))
  const [lowest] = ordered
  const nearest = ordered.at(-1)
  if (!lowest || !nearest) throw new RangeError('A pack needs at least one layer.')
  const version = versionFor(ordered, day)
  return {
    name: lowest.name,
    title: nearest.layer === 'agency' ? nearest.title : lowest.title,
    data_class: lowest.data_class,
    version,
    layers: ordered.map(({ layer }) => layer),
    sections: sectionsOn(ordered, version),
  }
}

/** Of each id the newest entry that has begun; nothing where that one has ceased. */
export function inForce(items: readonly PackItem[], day: string): PackItem[] {
  const newest = new Map<string, PackItem>()
  for (const item of items) {
    const before = newest.get(item.id)
    if (item.effective_from <= day && (!before || before.effective_from <= item.effective_from))
      newest.set(item.id, item)
  }
  return [...newest.values()].filter(({ effective_until: until }) => until === undefined || day < until)
}

type Stacked = { layer: string; item: PackItem }

function sectionsOn(layers: readonly PackLayer[], day: string): LayeredPack['sections'] {
  const names = [...new Set(layers.flatMap(({ sections }) => Object.keys(sections)))]
  return Object.fromEntries(names.map((name) => [name, listsOn(layers, name, day)]))
}

function listsOn(layers: readonly PackLayer[], section: string, day: string): Record<string, LayeredItem[]> {
  const lists = [...new Set(layers.flatMap(({ sections }) => Object.keys(sections[section] ?? {})))]
  const rules = packSection(section)?.lists ?? {}
  return Object.fromEntries(lists.map((list) => [list, metOn(layers, section, list, rules[list], day)]))
}

function metOn(layers: readonly PackLayer[], section: string, list: string, rule: PackList | undefined, day: string) {
  const spoken = layers
    .map(({ layer, sections }) => ({ layer, items: inForce(sections[section]?.[list] ?? [], day) }))
    .filter(({ items }) => items.length > 0)
  const heard = rule?.whole ? spoken.slice(-1) : spoken
  const stacked = heard.flatMap(({ layer, items }) => items.map((item) => ({ layer, item })))
  const ids = [...new Set(stacked.map(({ item }) => item.id))]
  return ids.flatMap(
    (id) =>
      meet(
        standing(
          stacked.filter(({ item }) => item.id === id),
          rule,
        ),
        rule,
      ) ?? [],
  )
}

/** A change stands on an entry that is whole; where that one is not in force yet, the change waits for it. */
function standing(stack: readonly Stacked[], rule: PackList | undefined): readonly Stacked[] {
  const lowest = rule ? stack.findIndex(({ item }) => rule.item.safeParse(item).success) : 0
  return lowest < 0 ? [] : stack.slice(lowest)
}

/** One item out of what each layer says of it, least specific first. */
function meet(stack: readonly Stacked[], rule: PackList | undefined): LayeredItem | null {
  const [lowest] = stack
  if (!lowest) return null
  const fields = [...new Set(stack.flatMap(({ item }) => Object.keys(item)))]
  const item: Record<string, unknown> = {}
  const layers: Record<string, string> = {}
  for (const field of fields) {
    const held = (rule?.strictest?.[field] ?? mostSpecific)(saidOf(stack, field))
    item[field] = held.value
    if (held.layer !== null) layers[field] = held.layer
  }
  return { ...item, id: lowest.item.id, effective_from: latestOf(stack, lowest), layers }
}

const saidOf = (stack: readonly Stacked[], field: string): Said[] =>
  stack.filter(({ item }) => item[field] !== undefined).map(({ layer, item }) => ({ layer, value: item[field] }))

/** What met reads so since its youngest part began. */
const latestOf = (stack: readonly Stacked[], lowest: Stacked): string =>
  stack
    .map(({ item }) => item.effective_from)
    .toSorted()
    .at(-1) ?? lowest.item.effective_from

const itemsOf = ({ sections }: PackLayer): PackItem[] =>
  Object.values(sections).flatMap((lists) => Object.values(lists).flat())
