import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { addGoal, changeGoal, GoalBody } from '../goal/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import { type Goal, type MeasureKind, measureKinds } from '../plan-file/goal.ts'
import { readGoalForm } from './goal.form.ts'
import { MeasureFields } from './measure-fields.view.tsx'

type GoalDialogProps = { caseId: string; needId: string; goal?: Goal | undefined; onClose: () => void }

/** A goal: the client's words first, then how one will know. */
export function GoalDialog({ caseId, needId, goal, onClose }: GoalDialogProps) {
  const [goalId] = useState(newId)
  const [kind, setKind] = useState<MeasureKind>(goal?.measureKind ?? 'better_same_worse')
  const [better, setBetter] = useState(goal?.better ?? 'higher')
  const add = useAct(addGoal, staleWithPlan)
  const change = useAct(changeGoal, staleWithPlan)
  const act = goal ? change : add
  const wants = { words: say('needs_words'), measure: say('needs_measure'), gasLevels: say('needs_levels') }
  const { problems, submit } = useTyped(GoalBody, wants, act.error)
  const done = { onSuccess: onClose }
  return (
    <FormDialog
      title={goal ? say('edit_goal') : say('add_goal')}
      verb={goal ? say('save') : say('add_goal')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) =>
        submit(readGoalForm(form, kind, better), (body) => {
          if (goal)
            change.mutate({ params: { caseId, goalId: goal.goalId }, body: { ...body, version: goal.version } }, done)
          else add.mutate({ params: { caseId }, body: { ...body, goalId, needId } }, done)
        })
      }
    >
      <AreaField
        name="words"
        label={say('goal_words')}
        hint={say('goal_words_hint')}
        rows={3}
        problem={problems['words']}
        defaultValue={goal?.words}
        data-first
      />
      <AreaField name="statement" label={say('goal_statement')} rows={2} defaultValue={goal?.statement ?? ''} />
      <Choice
        name="measureKind"
        label={say('measured_by')}
        options={measureKinds.map((value) => ({ value, word: say(`kind_${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField name="measure" label={say('measure')} problem={problems['measure']} defaultValue={goal?.measure} />
      <MeasureFields kind={kind} goal={goal} problems={problems} better={better} onBetter={setBetter} />
      <TextField
        name="targetOn"
        type="date"
        label={say('target_day')}
        problem={problems['targetOn']}
        defaultValue={goal?.targetOn ?? ''}
      />
    </FormDialog>
  )
}
