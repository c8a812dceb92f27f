import type { CalendarDay } from '../../../words/calendar-day.ts'
import { sha256Of } from '../../record/index.ts'
import type { GoalRow } from '../goal/goal.sql.ts'
import { Achievement } from '../goal/lifecycle.ts'
import { measuredOf } from '../goal/measured.ts'
import { usualTerms } from '../goal/off-track.rules.ts'
import { presentGrounds, presentNeeds } from '../plan-file/plan-file.present.ts'
import type { PlanRows } from '../plan-file/plan-file.sql.ts'
import type { PlanContent } from '../plan-file/version.ts'
import { meaningOf, type ProgressMeans, type Told } from '../progress/progress.rules.ts'
import { contentOf } from '../version/content.ts'

/** A plan at a moment of a past that is being written: what of it would be signed. */
export type PastPlan = Pick<PlanRows, 'needs' | 'goals' | 'milestones' | 'steps' | 'grounds'>

export type PastNames = { clientName: string; programName: string; zone: string; today: CalendarDay }

/** The words of a version that was offered long ago and their hash, as offering it would have kept them: for seeds. */
export function pastContent(
  plan: PastPlan,
  { zone, today, ...names }: PastNames,
  reviewOn: CalendarDay,
): { content: PlanContent; sha256: string } {
  const rows = { ...plan, decisions: [], progress: [], serves: [] }
  const needs = presentNeeds(rows, { zone, today, terms: usualTerms })
  const content = contentOf({ ...names, needs, grounds: presentGrounds(plan) }, reviewOn)
  return { content, sha256: sha256Of(content) }
}

type Last = { value: number | null; level: number | null } | null

/** What an update of long ago meant for its goal, as keeping it would have said. */
export const pastProgress = (goal: GoalRow, told: Told, last: Last): ProgressMeans =>
  meaningOf(measuredOf(goal), told, last && { ...last, achievement: Achievement.parse(goal.achievement) })
