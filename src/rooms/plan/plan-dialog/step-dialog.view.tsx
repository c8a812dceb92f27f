import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { addStep, changeStep } from '../intervention/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import type { Step } from '../plan-file/goal.ts'
import type { StepStart } from './step.form.ts'
import { StepForm } from './step-form.view.tsx'

type StepDialogProps = {
  plan: PlanFile
  goalId: string
  step?: Step | undefined
  /** What the library offers for a new one. */
  offered?: { libraryId: string; start: StepStart } | undefined
  onClose: () => void
  onAdded?: () => void
}

/** A step: who does what, how often, by when. What one of us does by a day is due on Today. */
export function StepDialog({ plan: { caseId, colleagues }, goalId, step, offered, onClose, onAdded }: StepDialogProps) {
  const [stepId] = useState(newId)
  const add = useAct(addStep, staleWithPlan)
  const change = useAct(changeStep, staleWithPlan)
  const act = step ? change : add
  const done = { onSuccess: onClose }
  return (
    <StepForm
      title={step ? say('edit') : say('add_step')}
      verb={step ? say('save') : say('add_step')}
      start={step ?? offered?.start ?? {}}
      colleagues={colleagues}
      busy={act.isPending}
      error={act.error}
      onClose={onClose}
      onStep={(body) => {
        if (step)
          change.mutate({ params: { caseId, stepId: step.stepId }, body: { ...body, version: step.version } }, done)
        else
          add.mutate(
            { params: { caseId }, body: { ...body, stepId, goalId, libraryId: offered?.libraryId ?? null } },
            { onSuccess: () => [onAdded?.(), onClose()] },
          )
      }}
    />
  )
}
