/** Draws that come out the same whenever they are asked for under the same words. */
export type Chance = {
  /** 0 up to, and without, 1. */
  share(): number
  /** Whole, from one to the other, both included. */
  whole(from: number, to: number): number
  likely(share: number): boolean
  pick<T>(from: readonly T[]): T
  /** So many different ones, in no order. */
  some<T>(from: readonly T[], count: number): T[]
}

/** The fixed seed of the demo. Another number is another town. */
const seed = 'Riverside 17'

/** One stream for each thing that is drawn, so that what is added later changes nothing that stands. */
export function chanceOf(...words: readonly (string | number)[]): Chance {
  const share = mulberry32(hashOf([seed, ...words].join(' ')))
  const whole = (from: number, to: number): number => from + Math.floor(share() * (to - from + 1))
  const pick = <T>(from: readonly T[]): T => {
    const [one] = from.slice(whole(0, from.length - 1))
    if (one === undefined) throw new RangeError('Nothing can be picked from nothing.')
    return one
  }
  return {
    share,
    whole,
    likely: (most) => share() < most,
    pick,
    some: (from, count) => shuffled(from, share).slice(0, count),
  }
}

const shuffled = <T>(list: readonly T[], share: () => number): T[] =>
  list
    .map((one) => ({ one, at: share() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ one }) => one)

/** Tommy Ettinger's generator, in the public domain: 32 bits of state are plenty for a town. */
function mulberry32(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const first = Math.imul(state ^ (state >>> 15), 1 | state)
    const mixed = (first + Math.imul(first ^ (first >>> 7), 61 | first)) ^ first
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** FNV-1a. */
const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5)
