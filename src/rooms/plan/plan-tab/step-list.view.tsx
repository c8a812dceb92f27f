import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleHalf2,
  IconCircleX,
  IconDots,
  IconGripVertical,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { dateInWords } from '../../../web/due-words.ts'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Menu, type MenuItem } from '../../../web/parts/menu.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { moveStep } from '../intervention/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import { ReasonDialog } from '../plan-dialog/reason-dialog.view.tsx'
import { StepDialog } from '../plan-dialog/step-dialog.view.tsx'
import type { PlanFile } from '../plan-file/contract.ts'
import type { Goal, Step } from '../plan-file/goal.ts'
import { useOrder } from './use-order.ts'

const shapes = { planned: IconCircle, active: IconCircleHalf2, done: IconCircleCheckFilled, stopped: IconCircleX }

/** The steps towards a goal, in their order; dragged, or moved from their menu. */
export function StepList({ goal, plan }: { goal: Goal; plan: PlanFile }) {
  const ids = goal.steps.map(({ stepId }) => stepId)
  const order = useOrder(plan.caseId, 'steps', ids)
  if (ids.length === 0) return null
  return (
    <ol className="tl-plan-steps">
      {goal.steps.map((step, at) => (
        <li key={step.stepId} {...(plan.mayWrite && order.dragging(step.stepId))}>
          <StepLine step={step} clientName={plan.clientName} />
          {plan.mayWrite && (
            <StepMenu
              step={step}
              plan={plan}
              goalId={goal.goalId}
              moves={[
                ...(at > 0 ? [{ word: say('move_up'), act: () => order.place(step.stepId, at - 1) }] : []),
                ...(at < ids.length - 1
                  ? [{ word: say('move_down'), act: () => order.place(step.stepId, at + 1) }]
                  : []),
              ]}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

function StepLine({ step, clientName }: { step: Step; clientName: string }) {
  const here = useHere()
  const Shape = shapes[step.status]
  const when = step.status === 'done' ? step.doneOn : step.dueOn
  return (
    <>
      <IconGripVertical aria-hidden className="tl-plan-grip" />
      <span className={`tl-plan-state tl-plan-${step.status}`}>
        <Shape aria-hidden />
        <span className="tl-vh">{say(`step_${step.status}`)}</span>
      </span>
      <span className="tl-plan-step-title">
        {step.title}
        {step.fromSource && <small>{say('planned_by', { source: step.fromSource })}</small>}
      </span>
      <span>{say(`fn_${step.function}`)}</span>
      <span>{step.ownerName ?? (step.ownerKind === 'client' ? clientName : say(`own_${step.ownerKind}`))}</span>
      <span className="tl-plan-when">
        {[step.every && say(`every_${step.every}`), when && dateInWords(when, here)].filter(Boolean).join(', ')}
      </span>
    </>
  )
}

type StepMenuProps = { step: Step; plan: PlanFile; goalId: string; moves: MenuItem[] }

function StepMenu({ step, plan, goalId, moves }: StepMenuProps) {
  const act = useAct(moveStep, staleWithPlan)
  const [over, setOver] = useState<'edit' | 'stop' | null>(null)
  const close = () => setOver(null)
  const at = { params: { caseId: plan.caseId, stepId: step.stepId } }
  const to = (status: Step['status']) => () => act.mutate({ ...at, body: { status, because: null } })
  const isOver = step.status === 'done' || step.status === 'stopped'
  const title = say('more_for', { title: step.title })
  const acts: MenuItem[] = isOver
    ? [{ word: say('take_up'), act: to('active') }]
    : [
        { word: say('mark_done'), act: to('done') },
        ...(step.status === 'planned' ? [{ word: say('mark_begun'), act: to('active') }] : []),
        { word: say('edit'), act: () => setOver('edit') },
        { word: say('give_up'), act: () => setOver('stop') },
      ]
  return (
    <>
      <Menu
        label={title}
        face={{
          className: 'tl-icon-button tl-icon-button-small',
          'aria-label': title,
          children: <IconDots aria-hidden />,
        }}
        groups={[acts, moves]}
      />
      {act.error && over === null && <TroubleBanner error={act.error} />}
      {over === 'edit' && <StepDialog plan={plan} goalId={goalId} step={step} onClose={close} />}
      {over === 'stop' && (
        <ReasonDialog
          title={step.title}
          verb={say('give_up')}
          busy={act.isPending}
          error={act.error}
          onClose={close}
          onReason={(because) => act.mutate({ ...at, body: { status: 'stopped', because } }, { onSuccess: close })}
        />
      )}
    </>
  )
}
