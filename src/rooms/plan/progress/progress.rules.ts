import type { Refusal } from '../../../words/refusal.ts'
import type { Achievement, Direction, MeasureKind } from '../plan-file/goal.ts'
import { refuse } from '../refusals.ts'

/** One look at how a goal goes: in its own measure, and in no other. */
export type Told = { value: number | null; direction: Direction | null; level: number | null; done: boolean | null }

export type Measured = {
  measureKind: MeasureKind
  baseline: number | null
  target: number | null
  better: 'higher' | 'lower' | null
}
type Before = { value: number | null; level: number | null; achievement: Achievement }

export type ProgressMeans = { direction: Direction; achievement: Achievement }

export function problemOfProgress({ measureKind }: Measured, told: Told): Refusal | null {
  const given: Record<MeasureKind, boolean> = {
    number: told.value !== null,
    better_same_worse: told.direction !== null,
    gas: told.level !== null,
    done: told.done !== null,
  }
  return given[measureKind] ? null : refuse('progress_other_measure')
}

/** What an update means: which way it went since the one before, and FHIR's word for how far it came. */
export function meaningOf(goal: Measured, told: Told, before: Before | null): ProgressMeans {
  const direction = directionOf(goal, told, before)
  if (isReached(goal, told)) {
    return {
      direction,
      achievement:
        before?.achievement === 'achieved' || before?.achievement === 'sustaining' ? 'sustaining' : 'achieved',
    }
  }
  if (direction === 'better') return { direction, achievement: 'improving' }
  if (direction === 'worse') return { direction, achievement: 'worsening' }
  return { direction, achievement: before ? 'no-change' : 'in-progress' }
}

function directionOf(goal: Measured, told: Told, before: Before | null): Direction {
  switch (goal.measureKind) {
    case 'number':
      return way((told.value ?? 0) - (before?.value ?? goal.baseline ?? 0), goal.better === 'lower')
    case 'gas':
      return way((told.level ?? 0) - (before?.level ?? -2), false)
    case 'done':
      return told.done ? 'better' : 'same'
    default:
      return told.direction ?? 'same'
  }
}

const way = (change: number, lowerIsBetter: boolean): Direction => {
  if (change === 0) return 'same'
  return change > 0 !== lowerIsBetter ? 'better' : 'worse'
}

function isReached({ measureKind, target, better }: Measured, { value, level, done }: Told): boolean {
  if (measureKind === 'number' && value !== null && target !== null) {
    return better === 'lower' ? value <= target : value >= target
  }
  if (measureKind === 'gas') return (level ?? -2) >= 0
  return done === true
}

/** How much of the way from the start to the target is behind: 0 to 1; null where it is not a number. */
export function shareOfWay({ baseline, target }: Measured, value: number | null): number | null {
  if (baseline === null || target === null || value === null || baseline === target) return null
  return Math.min(1, Math.max(0, (value - baseline) / (target - baseline)))
}
