import type { CalendarDay } from '../../../words/calendar-day.ts'
import { isOpenGoal } from '../goal/goal.rules.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import type { Goal, Step } from '../plan-file/goal.ts'
import { type Change, PlanContent } from '../plan-file/version.ts'
import { differenceBetween } from './difference.rules.ts'

type Living = Pick<PlanFile, 'clientName' | 'programName' | 'needs' | 'grounds'>

/** What would be signed of the plan as it stands: nothing that ended, and nothing that moves by itself. */
export const contentOf = (
  { clientName, programName, needs, grounds }: Living,
  reviewOn: CalendarDay | null,
): PlanContent => ({
  client: clientName,
  program: programName,
  reviewOn,
  needs: needs
    .filter(({ status }) => status !== 'met')
    .map(({ needId, domain, title, words, status, clientRank, goals }) => ({
      needId,
      domain,
      title,
      words,
      status,
      rank: clientRank,
      goals: goals.filter(({ lifecycle }) => isOpenGoal(lifecycle)).map(goalIn),
    })),
  grounds: grounds.map(({ groundId, kind, words }) => ({ groundId, kind, words })),
})

const goalIn = (goal: Goal) => ({
  goalId: goal.goalId,
  words: goal.words,
  statement: goal.statement,
  measureKind: goal.measureKind,
  measure: goal.measure,
  unit: goal.unit,
  baseline: goal.baseline,
  target: goal.target,
  targetOn: goal.targetOn,
  levels: goal.gasLevels,
  steps: goal.steps.filter(({ status }) => status !== 'stopped').map(stepIn),
  milestones: goal.milestones.map(({ milestoneId, title, dueOn }) => ({ milestoneId, title, dueOn })),
})

/** A step that comes again moves its day by itself: how often is signed, not when next. */
const stepIn = ({ stepId, title, ownerKind, ownerName, every, dueOn }: Step) => ({
  stepId,
  title,
  ownerKind,
  owner: ownerName,
  every,
  dueOn: every ? null : dueOn,
})

type Kept = { state: string; content: unknown }

/** How the living plan differs from what was signed last, and from what waits for signatures. */
export function changesSince(
  living: PlanContent,
  kept: readonly Kept[],
): { changesSinceSigned: Change[] | null; changesSinceOffered: Change[] | null } {
  const since = (state: string): Change[] | null => {
    const version = kept.findLast((one) => one.state === state)
    return version ? differenceBetween(PlanContent.parse(version.content), living) : null
  }
  return { changesSinceSigned: since('signed'), changesSinceOffered: since('client_review') }
}
