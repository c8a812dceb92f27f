import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { addGoal, changeGoal } from '../goal/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import type { Goal } from '../plan-file/goal.ts'
import type { GoalStart } from './goal.form.ts'
import { GoalForm } from './goal-form.view.tsx'

type GoalDialogProps = {
  caseId: string
  needId: string
  goal?: Goal | undefined
  /** What the library offers for a new one. */
  offered?: { libraryId: string; start: GoalStart } | undefined
  onClose: () => void
  onAdded?: (goalId: string) => void
}

/** A goal: the client's words first, then how one will know. */
export function GoalDialog({ caseId, needId, goal, offered, onClose, onAdded }: GoalDialogProps) {
  const [goalId] = useState(newId)
  const add = useAct(addGoal, staleWithPlan)
  const change = useAct(changeGoal, staleWithPlan)
  const act = goal ? change : add
  const added = () => {
    onAdded?.(goalId)
    onClose()
  }
  return (
    <GoalForm
      title={goal ? say('edit_goal') : say('add_goal')}
      verb={goal ? say('save') : say('add_goal')}
      start={goal ?? offered?.start ?? {}}
      busy={act.isPending}
      error={act.error}
      onClose={onClose}
      onGoal={(body) => {
        if (goal)
          change.mutate(
            { params: { caseId, goalId: goal.goalId }, body: { ...body, version: goal.version } },
            { onSuccess: onClose },
          )
        else
          add.mutate(
            { params: { caseId }, body: { ...body, goalId, needId, libraryId: offered?.libraryId ?? null } },
            { onSuccess: added },
          )
      }}
    />
  )
}
