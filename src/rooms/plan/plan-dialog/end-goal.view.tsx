import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { Check, Choice } from '../../../web/form/choices.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField } from '../../../web/form/inputs.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { Voice } from '../../../web/parts/voice.tsx'
import { say } from '../en.ts'
import { endGoal } from '../goal/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import type { Goal } from '../plan-file/goal.ts'
import { textIn } from './typed.ts'

const ends = ['completed', 'on-hold', 'cancelled'] as const

/** Ends a goal or holds it; its words and its history stay. */
export function EndGoal({ caseId, goal, onClose }: { caseId: string; goal: Goal; onClose: () => void }) {
  const act = useAct(endGoal, staleWithPlan)
  const [lifecycle, setLifecycle] = useState<(typeof ends)[number]>('completed')
  const [notAttainable, setNotAttainable] = useState(false)
  const problems = problemsOf(act.error) ?? {}
  return (
    <FormDialog
      title={say('end_goal')}
      verb={say('save')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) =>
        act.mutate(
          {
            params: { caseId, goalId: goal.goalId },
            body: { lifecycle, notAttainable, because: textIn(form, 'because') },
          },
          { onSuccess: onClose },
        )
      }
    >
      <p>
        <Voice>{goal.words}</Voice>
      </p>
      <Choice
        name="lifecycle"
        label={say('lifecycle')}
        options={ends.map((value) => ({ value, word: say(`life_${value}`) }))}
        value={lifecycle}
        onChange={setLifecycle}
      />
      {lifecycle === 'cancelled' && (
        <Check name="notAttainable" checked={notAttainable} onChange={setNotAttainable}>
          {say('not_attainable')}
        </Check>
      )}
      <AreaField name="because" label={say('because')} rows={2} problem={problems['because']} />
    </FormDialog>
  )
}
