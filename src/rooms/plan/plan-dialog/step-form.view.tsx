import { type ReactNode, useState } from 'react'
import { Choice } from '../../../web/form/choices.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { useSession } from '../../../web/session.ts'
import { say } from '../en.ts'
import { StepBody } from '../intervention/contract.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { everies, ownerKinds, workFunctions } from '../plan-file/goal.ts'
import { readStepForm, type StepStart } from './step.form.ts'

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
      <OwnerField owner={owner} start={start} colleagues={colleagues} problems={problems} />
      <div className="tl-plan-three">
        <SelectField
          name="function"
          label={say('function')}
          options={workFunctions.map((value) => ({ value, word: say(`fn_${value}`) }))}
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
  problems: Problems
}

/** Which of us, or the name of whoever else; the client needs none. */
function OwnerField({ owner, start, colleagues, problems }: OwnerFieldProps) {
  const me = useSession().staff
  if (owner === 'client') return null
  if (owner !== 'worker')
    return (
      <TextField
        name="ownerName"
        label={say('owner_name')}
        problem={problems['ownerName']}
        defaultValue={start.ownerName ?? ''}
      />
    )
  return (
    <SelectField
      name="ownerId"
      label={say('colleague')}
      problem={problems['ownerId']}
      options={choicesOf(colleagues, me, start)}
      defaultValue={start.ownerId ?? me.id}
    />
  )
}

/** Whoever works in the program, oneself, and whoever does it until now: nobody else takes their place unseen. */
function choicesOf(colleagues: PlanFile['colleagues'], me: { id: string; name: string }, start: StepStart) {
  const until = start.ownerId ? [{ staffId: start.ownerId, name: start.ownerName ?? '' }] : []
  const all = [...until, { staffId: me.id, name: me.name }, ...colleagues]
  return [...new Map(all.map(({ staffId, name }) => [staffId, name]))].map(([value, word]) => ({ value, word }))
}
