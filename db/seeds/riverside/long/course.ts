import type { Chance } from '../chance.ts'

/** Where a course stands at a share of its way: between its anchors in a straight line. */
export function along(anchors: readonly number[], share: number): number {
  const [first = 0] = anchors
  const place = Math.min(1, Math.max(0, share)) * (anchors.length - 1)
  const before = anchors[Math.floor(place)] ?? first
  const after = anchors[Math.ceil(place)] ?? before
  return before + (after - before) * (place - Math.floor(place))
}

/** The same, as a person would answer: whole, and now and then a point off; at the ends as told. */
export function answeredAlong(anchors: readonly number[], share: number, chance: Chance): number {
  const exact = Math.round(along(anchors, share))
  const isEnd = share <= 0 || share >= 1
  return isEnd || !chance.likely(0.5) ? exact : Math.max(0, exact + chance.pick([-1, 1]))
}

const ways = { b: 'better', s: 'same', w: 'worse' } as const

/** Of words for better, same and worse the one that is nearest. */
export function wayAlong(course: string, share: number): 'better' | 'same' | 'worse' {
  const letter = course[Math.round(Math.min(1, Math.max(0, share)) * (course.length - 1))]
  return letter === 'b' || letter === 'w' ? ways[letter] : ways.s
}

/** The one whose turn it is, when some things are spread over many places: nothing where there is none. */
export function spread<T>(some: readonly T[], nth: number, of: number): T | undefined {
  const at = some.findIndex((_, place) => Math.floor(((place + 0.5) * of) / some.length) === nth)
  return some[at]
}
