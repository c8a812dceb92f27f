import type { KeptScore } from './kept-score.ts'

export type ScoreChange = {
  /** Signed, in points. */
  difference: number
  /** Null where neither direction is better. */
  direction: 'better' | 'worse' | 'same' | null
  /** Whether so much means something; null where nobody published how much does. */
  meaningful: boolean | null
}

/** How one score differs from an earlier one of the same scale; null where either of them was not scored. */
export function scoreChange(before: KeptScore | undefined, now: KeptScore): ScoreChange | null {
  if (!before || before.value === null || now.value === null) return null
  const difference = rounded(now.value - before.value, Math.max(now.decimals, before.decimals))
  const meaningful = now.meaningfulFrom === null ? null : Math.abs(difference) >= now.meaningfulFrom
  return { difference, direction: directionOf(difference, now.better), meaningful }
}

function directionOf(difference: number, better: KeptScore['better']): ScoreChange['direction'] {
  if (difference === 0) return 'same'
  if (better === 'neither') return null
  return difference < 0 === (better === 'lower') ? 'better' : 'worse'
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))
