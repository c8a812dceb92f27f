/** Points of one case by its acuity tier, and what one full-time worker carries. Source: domain 5.3, the simple view. */
const pointsOfTier = [0.5, 1, 1.5, 2.5, 4.5] as const
const unscored = 1
export const fullTimePoints = 40

/** A case that nobody scored yet counts like tier 2. */
export const pointsOfCase = (tier: number | null): number =>
  tier === null ? unscored : (pointsOfTier[tier - 1] ?? unscored)

export type TierCount = { tier: number | null; cases: number }

export type Load = {
  points: number
  /** 40 for full time, less for part time. */
  cap: number
  openCases: number
  /** Points left; negative when the worker carries more than the cap. */
  room: number
}

export function loadOf(counts: readonly TierCount[], fte: number): Load {
  const points = counts.reduce((sum, { tier, cases }) => sum + pointsOfCase(tier) * cases, 0)
  const cap = fullTimePoints * fte
  return { points, cap, openCases: counts.reduce((sum, { cases }) => sum + cases, 0), room: cap - points }
}

/** Whether a case of this tier brings somebody above the cap; never of somebody whose load is not shown. */
export const isAboveCap = (worker: object | undefined, tier: number | null): boolean =>
  worker !== undefined && 'room' in worker && typeof worker.room === 'number' && pointsOfCase(tier) > worker.room

/** Whether one more case of this tier still fits. */
export const fits = ({ room }: Load, tier: number | null): boolean => pointsOfCase(tier) <= room
