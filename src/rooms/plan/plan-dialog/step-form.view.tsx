import { type ReactNode, useState } from 'react'
import { Choice } from '../../../web/form/choices.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { useSession } from '../../../web/session.ts'
import { say } from '../en.ts'
import { StepBody } from '../intervention/contract.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { everies, ownerKinds } from '../plan-file/goal.ts'
import { readStepForm, type StepStart } from './step.form.ts'

const functions = ['link', 'monitor', 'advocate', 'assess', 'plan', 'direct'] as const
type StepFormProps = {
  title: string
  verb: string
  /** What stands in it already. */
  start: StepStart
  colleagues: PlanFile['colleagues']
  busy: boolean
  error: unknown
  onStep: (step: StepBody) => void
  onClose: () => void
  /** Above the words: towards which goal, who planned it first. */
  children?: ReactNode
}

/** What a step asks: who does what, how often, by when. */
export function StepForm({ title, verb, start, colleagues, busy, error, onStep, onClose, children }: StepFormProps) {
  const [owner, setOwner] = useState(start.ownerKind ?? 'worker')
  const { problems, submit } = useTyped(StepBody, { title: say('needs_step') }, error)
  return (
    <FormDialog
      title={title}
      verb={verb}
      busy={busy}
      error={error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) => submit(readStepForm(form, owner), onStep)}
    >
      {children}
      <TextField
        name="title"
        label={say('step_title')}
        problem={problems['title']}
        defaultValue={start.title}
        data-first
      />
      <Choice
        name="ownerKind"
        label={say('step_owner')}
        options={ownerKinds.map((value) => ({ value, word: say(`own_${value}`) }))}
        value={owner}
        onChange={setOwner}
      />
      <OwnerField owner={owner} start={start} colleagues={colleagues} problem={problems['ownerName']} />
      <div className="tl-plan-three">
        <SelectField
          name="function"
          label={say('function')}
          options={functions.map((value) => ({ value, word: say(`fn_${value}`) }))}
          defaultValue={start.function}
        />
        <SelectField
          name="every"
          label={say('how_often')}
          none={say('once')}
          options={everies.map((value) => ({ value, word: say(`every_${value}`) }))}
          defaultValue={start.every ?? ''}
        />
        <TextField
          name="dueOn"
          type="date"
          label={say('due')}
          problem={problems['dueOn']}
          defaultValue={start.dueOn ?? ''}
        />
      </div>
    </FormDialog>
  )
}

type OwnerFieldProps = Pick<StepFormProps, 'start' | 'colleagues'> & {
  owner: StepBody['ownerKind']
  problem: string | undefined
}

/** Which of us, or the name of whoever else; the client needs none. */
function OwnerField({ owner, start, colleagues, problem }: OwnerFieldProps) {
  const me = useSession().staff.id
  if (owner === 'client') return null
  if (owner !== 'worker')
    return (
      <TextField name="ownerName" label={say('owner_name')} problem={problem} defaultValue={start.ownerName ?? ''} />
    )
  return (
    <SelectField
      name="ownerId"
      label={say('colleague')}
      options={colleagues.map(({ staffId, name }) => ({ value: staffId, word: name }))}
      defaultValue={start.ownerId ?? me}
    />
  )
}
