import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { type Option, SelectField } from '../../../web/form/inputs.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { Dialog } from '../../../web/parts/dialog.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { newId } from '../../../words/ids.ts'
import type { PlanFile } from '../../plan/plan-file/contract.ts'
import { isOpenGoal } from '../../plan/shared.ts'
import { GoalForm, planQuery, StepForm, staleWithPlan } from '../../plan/web.ts'
import { say } from '../en.ts'
import { type Suggestion, takeSuggestedGoal, takeSuggestedStep } from './contract.ts'
import { staleWithSuggestion } from './suggestion.client.ts'

type TakeIntoPlanProps = {
  one: Suggestion
  caseId: string
  /** An activity of a care plan; null takes a goal. */
  activity: string | null
  onClose: () => void
}

/** What a source planned, in the plan's own dialog: under a need as a goal, or towards a goal as a step. */
export function TakeIntoPlan({ activity, ...props }: TakeIntoPlanProps) {
  const plan = useQuery(planQuery(props.caseId)).data
  if (!plan) return null
  const under = activity === null ? needsIn(plan) : goalsIn(plan)
  const [first] = under
  if (!first) return <NothingToTakeIt {...props} isGoal={activity === null} />
  return activity === null ? (
    <TakeGoal {...props} needs={under} first={first.value} />
  ) : (
    <TakeStep {...props} plan={plan} activity={activity} goals={under} first={first.value} />
  )
}

const needsIn = ({ needs }: PlanFile): Option[] =>
  needs.filter(({ status }) => status === 'active').map(({ needId, title }) => ({ value: needId, word: title }))

const goalsIn = ({ needs }: PlanFile): Option[] =>
  needs
    .flatMap(({ goals }) => goals)
    .filter(({ lifecycle }) => isOpenGoal(lifecycle))
    .map(({ goalId, words }) => ({ value: goalId, word: words }))

const stale = [...staleWithSuggestion, ...staleWithPlan]

type TakeGoalProps = Omit<TakeIntoPlanProps, 'activity'> & { needs: Option[]; first: string }

function TakeGoal({ one, caseId, needs, first, onClose }: TakeGoalProps) {
  const [goalId] = useState(newId)
  const [needId, setNeed] = useState(first)
  const take = useAct(takeSuggestedGoal, stale)
  const due = CalendarDay.safeParse(one.detail.due)
  return (
    <GoalForm
      title={say('take_goal')}
      verb={say('take_goal')}
      start={{ statement: one.words, targetOn: due.success ? due.data : null }}
      busy={take.isPending}
      error={take.error}
      onClose={onClose}
      onGoal={(goal) =>
        take.mutate(
          {
            params: { suggestionId: one.suggestionId },
            body: { caseId, goal: { ...goal, goalId, needId, libraryId: null } },
          },
          { onSuccess: () => [tell(say('told_goal_taken', { words: goal.words })), onClose()] },
        )
      }
    >
      <Planned source={one.source} words={one.words} />
      <SelectField
        name="needId"
        label={say('under_need')}
        options={needs}
        value={needId}
        onChange={({ target }) => setNeed(target.value)}
      />
    </GoalForm>
  )
}

type TakeStepProps = Omit<TakeIntoPlanProps, 'activity'> & {
  plan: PlanFile
  activity: string
  goals: Option[]
  first: string
}

function TakeStep({ one, caseId, plan, activity, goals, first, onClose }: TakeStepProps) {
  const [stepId] = useState(newId)
  const [goalId, setGoal] = useState(first)
  const take = useAct(takeSuggestedStep, stale)
  const { performer } = one.detail
  const title = activity.slice(0, 300)
  return (
    <StepForm
      title={say('take_step')}
      verb={say('take_step')}
      start={performer ? { title, ownerKind: 'provider', ownerName: performer } : { title }}
      colleagues={plan.colleagues}
      busy={take.isPending}
      error={take.error}
      onClose={onClose}
      onStep={(step) =>
        take.mutate(
          {
            params: { suggestionId: one.suggestionId },
            body: { caseId, activity, step: { ...step, stepId, goalId, libraryId: null } },
          },
          { onSuccess: () => [tell(say('told_goal_taken', { words: step.title })), onClose()] },
        )
      }
    >
      <Planned source={one.source} words={activity} />
      <SelectField
        name="goalId"
        label={say('towards_goal')}
        options={goals}
        value={goalId}
        onChange={({ target }) => setGoal(target.value)}
      />
    </StepForm>
  )
}

/** Their words are marked as theirs: the client's own are asked for below. */
const Planned = ({ source, words }: { source: string; words: string }) => (
  <p className="tl-hint">{say('planned_words', { source, words })}</p>
)

type NothingProps = Omit<TakeIntoPlanProps, 'activity'> & { isGoal: boolean }

const NothingToTakeIt = ({ one, caseId, isGoal, onClose }: NothingProps) => (
  <Dialog
    title={say(isGoal ? 'take_goal' : 'take_step')}
    onClose={onClose}
    acts={
      <LinkButton to={`/clients/${one.clientId}/plan?caseId=${caseId}`} data-first>
        {say('open_plan')}
      </LinkButton>
    }
  >
    <p>{say(isGoal ? 'no_need_yet' : 'no_goal_yet')}</p>
  </Dialog>
)
