import { type Change, changeOf } from './change.ts'
import type { KeptScore } from './kept-score.ts'

/** A difference of which the screens say whether it is better or worse; null where neither direction is. */
export type ScoreChange = Omit<Change, 'direction'> & { direction: 'better' | 'worse' | 'same' | null }

/** How one score differs from an earlier one of the same scale; null where either of them was not scored. */
export function scoreChange(before: KeptScore | undefined, now: KeptScore): ScoreChange | null {
  if (!before || before.value === null || now.value === null) return null
  const { better, meaningfulFrom } = now
  const decimals = Math.max(now.decimals, before.decimals)
  const meaningful_change = meaningfulFrom === null ? undefined : { points: meaningfulFrom }
  const { direction, ...change } = changeOf({ better, decimals, meaningful_change }, before.value, now.value)
  return { ...change, direction: direction === 'higher' || direction === 'lower' ? null : direction }
}
