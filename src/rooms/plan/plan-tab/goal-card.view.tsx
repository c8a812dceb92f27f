import { Button } from '@mantine/core'
import { IconBook2, IconPlus } from '@tabler/icons-react'
import { use, useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { dateInWords } from '../../../web/due-words.ts'
import { Mark } from '../../../web/parts/mark.tsx'
import { Voice } from '../../../web/parts/voice.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { endGoal, reachMilestone } from '../goal/contract.ts'
import { isOpenGoal } from '../goal/goal.rules.ts'
import { OpenLibrary } from '../library-drawer/library.client.ts'
import { staleWithPlan } from '../plan.client.ts'
import { EndGoal } from '../plan-dialog/end-goal.view.tsx'
import { GoalDialog } from '../plan-dialog/goal-dialog.view.tsx'
import { MilestoneDialog } from '../plan-dialog/milestone-dialog.view.tsx'
import { StepDialog } from '../plan-dialog/step-dialog.view.tsx'
import type { PlanFile } from '../plan-file/contract.ts'
import type { Goal } from '../plan-file/goal.ts'
import { GoalHistory } from './goal-history.view.tsx'
import { GoalScale } from './goal-scale.view.tsx'
import { StepList } from './step-list.view.tsx'

type Over = 'step' | 'milestone' | 'edit' | 'end' | null

/** One goal: in the client's words, how far it came, what is off track and why, its steps, and how it went. */
export function GoalCard({ goal, plan }: { goal: Goal; plan: PlanFile }) {
  const [over, setOver] = useState<Over>(null)
  const openLibrary = use(OpenLibrary)
  const close = () => setOver(null)
  const isOpen = isOpenGoal(goal.lifecycle)
  const { caseId } = plan
  return (
    <article className="tl-sheet tl-plan-goal" aria-label={goal.words}>
      <p>
        <Voice large>{goal.words}</Voice>
      </p>
      {goal.statement && <p className="tl-plan-quiet">{goal.statement}</p>}
      {goal.fromSource && <p className="tl-plan-quiet">{say('planned_by', { source: goal.fromSource })}</p>}
      <GoalScale goal={goal} />
      {goal.offTrack.map(({ reason, words }) => (
        <p key={reason}>
          <Mark kind="overdue" wraps>
            {say('off_track')}. {words}
          </Mark>
        </p>
      ))}
      <StepList goal={goal} plan={plan} />
      <Milestones goal={goal} plan={plan} />
      {plan.mayWrite && isOpen && (
        <div className="tl-row">
          {(['step', 'milestone', 'edit', 'end'] as const).map((one) => (
            <Button
              key={one}
              variant="subtle"
              size="xs"
              leftSection={one === 'step' ? <IconPlus aria-hidden /> : undefined}
              onClick={() => setOver(one)}
            >
              {say(words[one])}
            </Button>
          ))}
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconBook2 aria-hidden />}
            aria-label={say('library_for', { title: goal.words })}
            onClick={() => openLibrary?.(goal.goalId)}
          >
            {say('from_library')}
          </Button>
        </div>
      )}
      {plan.mayWrite && !isOpen && <TakeUp caseId={caseId} goal={goal} />}
      <GoalHistory goal={goal} />
      {over === 'step' && <StepDialog plan={plan} goalId={goal.goalId} onClose={close} />}
      {over === 'milestone' && <MilestoneDialog caseId={caseId} goalId={goal.goalId} onClose={close} />}
      {over === 'edit' && <GoalDialog caseId={caseId} needId={goal.needId} goal={goal} onClose={close} />}
      {over === 'end' && <EndGoal caseId={caseId} goal={goal} onClose={close} />}
    </article>
  )
}

const words = { step: 'add_step', milestone: 'add_milestone', edit: 'edit_goal', end: 'end_goal' } as const

function TakeUp({ caseId, goal: { goalId, endedBecause } }: { caseId: string; goal: Goal }) {
  const act = useAct(endGoal, staleWithPlan)
  const again = { lifecycle: 'active' as const, because: null }
  return (
    <div className="tl-row">
      {endedBecause && <span className="tl-plan-quiet">{endedBecause}</span>}
      <Button
        variant="default"
        size="xs"
        loading={act.isPending}
        onClick={() => act.mutate({ params: { caseId, goalId }, body: again })}
      >
        {say('take_up')}
      </Button>
    </div>
  )
}

function Milestones({ goal: { milestones }, plan: { caseId, mayWrite, today } }: { goal: Goal; plan: PlanFile }) {
  const here = useHere()
  const act = useAct(reachMilestone, staleWithPlan)
  if (milestones.length === 0) return null
  return (
    <ul className="tl-lines">
      {milestones.map(({ milestoneId, title, dueOn, reachedOn }) => (
        <li key={milestoneId}>
          {reachedOn ? <Mark kind="done">{title}</Mark> : title}{' '}
          <small>
            {reachedOn
              ? say('reached_on', { day: dateInWords(reachedOn, here) })
              : dueOn && say('due_by', { day: dateInWords(dueOn, here) })}
          </small>
          {!reachedOn && mayWrite && (
            <Button
              variant="subtle"
              size="xs"
              onClick={() => act.mutate({ params: { caseId, milestoneId }, body: { on: today } })}
            >
              {say('reached')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
