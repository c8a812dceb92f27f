import { type ReactNode, useState } from 'react'
import { Choice } from '../../../web/form/choices.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { say } from '../en.ts'
import { GoalBody } from '../goal/contract.ts'
import { type MeasureKind, measureKinds } from '../plan-file/goal.ts'
import { type GoalStart, readGoalForm } from './goal.form.ts'
import { MeasureFields } from './measure-fields.view.tsx'

type GoalFormProps = {
  title: string
  verb: string
  /** What stands in it already. */
  start: GoalStart
  busy: boolean
  error: unknown
  onGoal: (goal: GoalBody) => void
  onClose: () => void
  /** Above the words: under which need, who planned it first. */
  children?: ReactNode
}

/** What a goal asks: the client's words first, then how one will know. */
export function GoalForm({ title, verb, start, busy, error, onGoal, onClose, children }: GoalFormProps) {
  const [kind, setKind] = useState<MeasureKind>(start.measureKind ?? 'better_same_worse')
  const [better, setBetter] = useState(start.better ?? 'higher')
  const wants = { words: say('needs_words'), measure: say('needs_measure'), gasLevels: say('needs_levels') }
  const { problems, submit } = useTyped(GoalBody, wants, error)
  return (
    <FormDialog
      title={title}
      verb={verb}
      busy={busy}
      error={error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) => submit(readGoalForm(form, kind, better), onGoal)}
    >
      {children}
      <AreaField
        name="words"
        label={say('goal_words')}
        hint={say('goal_words_hint')}
        rows={3}
        problem={problems['words']}
        defaultValue={start.words}
        data-first
      />
      <AreaField name="statement" label={say('goal_statement')} rows={2} defaultValue={start.statement ?? ''} />
      <Choice
        name="measureKind"
        label={say('measured_by')}
        options={measureKinds.map((value) => ({ value, word: say(`kind_${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField name="measure" label={say('measure')} problem={problems['measure']} defaultValue={start.measure} />
      <MeasureFields kind={kind} start={start} problems={problems} better={better} onBetter={setBetter} />
      <TextField
        name="targetOn"
        type="date"
        label={say('target_day')}
        problem={problems['targetOn']}
        defaultValue={start.targetOn ?? ''}
      />
    </FormDialog>
  )
}
