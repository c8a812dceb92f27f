import type { CalendarDay } from '../../../words/calendar-day.ts'
import type { Refusal } from '../../../words/refusal.ts'
import type { Lifecycle } from '../plan-file/goal.ts'
import { refuse } from '../refusals.ts'
import type { GoalBody } from './contract.ts'

/** What keeps a goal from being set. The same in the browser and at the door. */
export function problemOfGoal(goal: GoalBody, today: CalendarDay): Refusal | null {
  if (goal.measureKind === 'number') return problemOfLine(goal) ?? problemOfDay(goal, today)
  if (goal.measureKind === 'gas' && !goal.gasLevels) return refuse('levels_missing', 'gasLevels')
  return problemOfDay(goal, today)
}

function problemOfLine({ baseline, target, better }: GoalBody): Refusal | null {
  if (baseline === null) return refuse('number_needs_line', 'baseline')
  if (target === null) return refuse('number_needs_line', 'target')
  if (better === null) return refuse('number_needs_line', 'better')
  if (target === baseline) return refuse('line_goes_nowhere', 'target')
  return target > baseline === (better === 'higher') ? null : refuse('wrong_way', 'target')
}

const problemOfDay = ({ targetOn }: GoalBody, today: CalendarDay): Refusal | null =>
  targetOn !== null && targetOn < today ? refuse('target_passed', 'targetOn') : null

/** Still worked on, or about to be. */
export const isOpenGoal = (lifecycle: Lifecycle): lifecycle is 'active' | 'accepted' | 'planned' | 'proposed' =>
  lifecycle === 'active' || lifecycle === 'accepted' || lifecycle === 'planned' || lifecycle === 'proposed'

/** A goal that was not reached ends for a reason. */
export const needsReason = (lifecycle: Lifecycle): boolean =>
  lifecycle === 'cancelled' || lifecycle === 'rejected' || lifecycle === 'on-hold' || lifecycle === 'entered-in-error'
