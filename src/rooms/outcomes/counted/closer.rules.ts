import { z } from 'zod'

export const Updates = z.array(
  z.object({
    value: z.number().nullable(),
    level: z.number().int().nullable(),
    direction: z.enum(['better', 'same', 'worse']),
  }),
)
type Update = z.infer<typeof Updates>[number]

export type Moved = {
  measureKind: 'number' | 'better_same_worse' | 'gas' | 'done'
  baseline: number | null
  better: 'higher' | 'lower' | null
  before: { value: number | null; level: number | null }
  /** The first one first. */
  updates: readonly Update[]
}

/** From where to where a goal came; how often it was said to be better, and how often worse. */
export type Closer =
  | { kind: 'number' | 'gas'; from: number; to: number }
  | { kind: 'told'; better: number; worse: number }

/** The lowest of the five levels, "much less than expected": where a goal of this kind begins. */
const lowestLevel = -2

/** How a goal came closer, from where it stood before these days; null where it did not. Reached goals are not asked. */
export function closerOf({ measureKind, baseline, better, before, updates }: Moved): Closer | null {
  const last = updates.at(-1)
  if (!last) return null
  switch (measureKind) {
    case 'number':
      return nearer('number', before.value ?? baseline, last.value, better === 'lower')
    case 'gas':
      return nearer('gas', before.level ?? lowestLevel, last.level, false)
    case 'better_same_worse':
      return toldBetter(updates, last)
    case 'done':
      return null
  }
}

function nearer(kind: 'number' | 'gas', from: number | null, to: number | null, lowerIsBetter: boolean): Closer | null {
  if (from === null || to === null || from === to) return null
  return to > from === !lowerIsBetter ? { kind, from, to } : null
}

/** More often better than worse, and not worse at the last. */
function toldBetter(updates: readonly Update[], last: Update): Closer | null {
  const count = (wanted: Update['direction']) => updates.filter(({ direction }) => direction === wanted).length
  const [better, worse] = [count('better'), count('worse')]
  return better > worse && last.direction !== 'worse' ? { kind: 'told', better, worse } : null
}
