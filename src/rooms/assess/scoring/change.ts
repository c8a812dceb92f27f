import type { Scale } from './scoring-sheet.schema.ts'

/** As much of a scale as a difference needs. */
type Measured = Pick<Scale, 'better' | 'decimals'> & { meaningful_change?: { points: number } | undefined }

export type Change = {
  difference: number
  direction: 'better' | 'worse' | 'same' | 'higher' | 'lower'
  /** Whether it is as much as means something; null where nobody has said how much that is. */
  meaningful: boolean | null
}

/** How a score moved. Higher is neither better nor worse on a scale that says so. */
export function changeOf({ better, meaningful_change, decimals }: Measured, before: number, now: number): Change {
  const difference = Number((now - before).toFixed(Math.max(decimals, 2)))
  const meaningful = meaningful_change ? Math.abs(difference) >= meaningful_change.points : null
  return { difference, direction: directionOf(better, difference), meaningful }
}

function directionOf(better: Scale['better'], difference: number): Change['direction'] {
  if (difference === 0) return 'same'
  if (better === 'neither') return difference > 0 ? 'higher' : 'lower'
  return difference > 0 === (better === 'higher') ? 'better' : 'worse'
}
