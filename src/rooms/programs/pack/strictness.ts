/** One layer's word on one field of one item. Layers come in order, the most specific last; there is at least one. */
export type Said = { layer: string; value: unknown }

/** Which word holds, and whose it is; `layer` is null when every layer's word is kept. */
export type Held = { value: unknown; layer: string | null }

export type Strictness = (said: readonly Said[]) => Held

/** Wording and lists: the layer nearest to the work speaks. */
export const mostSpecific: Strictness = (said) => said.at(-1) ?? nobody

/** Due dates: which is the earliest depends on the day, so every layer's clock is kept and runs. */
export const everyLayer: Strictness = (said) => ({ value: said, layer: null })

/** The shortest, the earliest. Of equals, the layer that said it first: the law stands before the habit. */
export const smallest: Strictness = (said) => bestOf(said, (one, best) => measure(one) < measure(best))

/** The longest, the most; `part` when the value is an object and one of its numbers counts. */
export const largest =
  (part?: string): Strictness =>
  (said) =>
    bestOf(said, (one, best) => measure(one, part) > measure(best, part))

/** The value that stands first in `order`: required before optional, legal before ordinary. */
export const firstOf =
  (order: readonly unknown[]): Strictness =>
  (said) =>
    bestOf(said, (one, best) => order.indexOf(one) < order.indexOf(best))

/** Permissions, holidays: only what every layer grants. `key` tells which entries are the same. */
export const common =
  (key?: string): Strictness =>
  (said) => {
    const shortest = bestOf(said, (one, best) => listOf(one).length < listOf(best).length)
    const granted = said.map(({ value }) => new Set(listOf(value).map((entry) => keyOf(entry, key))))
    return {
      ...shortest,
      value: listOf(shortest.value).filter((entry) => granted.every((keys) => keys.has(keyOf(entry, key)))),
    }
  }

const nobody: Held = { value: undefined, layer: null }

function bestOf(said: readonly Said[], beats: (one: unknown, best: unknown) => boolean): Held {
  return said.reduce<Held>((best, one) => (best === nobody || beats(one.value, best.value) ? one : best), nobody)
}

function measure(value: unknown, part?: string): number | string {
  const measured = part === undefined ? value : partOf(value, part)
  return typeof measured === 'number' || typeof measured === 'string' ? measured : 0
}

const partOf = (value: unknown, part: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const keyOf = (entry: unknown, key?: string): unknown =>
  key === undefined || typeof entry !== 'object' ? entry : partOf(entry, key)
