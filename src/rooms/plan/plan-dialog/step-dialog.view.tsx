import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { useSession } from '../../../web/session.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { addStep, changeStep, StepBody } from '../intervention/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { everies, ownerKinds, type Step, workFunctions } from '../plan-file/goal.ts'
import { textIn } from './typed.ts'

type StepDialogProps = { plan: PlanFile; goalId: string; step?: Step | undefined; onClose: () => void }

/** A step: who does what, how often, by when. What one of us does by a day is due on Today. */
export function StepDialog({ plan: { caseId, colleagues }, goalId, step, onClose }: StepDialogProps) {
  const [stepId] = useState(newId)
  const [owner, setOwner] = useState(step?.ownerKind ?? 'worker')
  const add = useAct(addStep, staleWithPlan)
  const change = useAct(changeStep, staleWithPlan)
  const act = step ? change : add
  const { problems, submit } = useTyped(StepBody, { title: say('needs_step') }, act.error)
  const done = { onSuccess: onClose }
  return (
    <FormDialog
      title={step ? say('edit') : say('add_step')}
      verb={step ? say('save') : say('add_step')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) =>
        submit(readStep(form, owner), (body) => {
          if (step)
            change.mutate({ params: { caseId, stepId: step.stepId }, body: { ...body, version: step.version } }, done)
          else add.mutate({ params: { caseId }, body: { ...body, stepId, goalId } }, done)
        })
      }
    >
      <TextField
        name="title"
        label={say('step_title')}
        problem={problems['title']}
        defaultValue={step?.title}
        data-first
      />
      <Choice
        name="ownerKind"
        label={say('step_owner')}
        options={ownerKinds.map((value) => ({ value, word: say(`own_${value}`) }))}
        value={owner}
        onChange={setOwner}
      />
      {owner === 'worker' && <ColleagueField colleagues={colleagues} step={step} problem={problems['ownerId']} />}
      {(owner === 'family' || owner === 'provider') && (
        <TextField
          name="ownerName"
          label={say('owner_name')}
          problem={problems['ownerName']}
          defaultValue={step?.ownerName ?? ''}
        />
      )}
      <div className="tl-plan-three">
        <SelectField
          name="function"
          label={say('function')}
          options={workFunctions.map((value) => ({ value, word: say(`fn_${value}`) }))}
          defaultValue={step?.function}
        />
        <SelectField
          name="every"
          label={say('how_often')}
          none={say('once')}
          options={everies.map((value) => ({ value, word: say(`every_${value}`) }))}
          defaultValue={step?.every ?? ''}
        />
        <TextField
          name="dueOn"
          type="date"
          label={say('due')}
          problem={problems['dueOn']}
          defaultValue={step?.dueOn ?? ''}
        />
      </div>
    </FormDialog>
  )
}

type ColleagueFieldProps = Pick<PlanFile, 'colleagues'> & { step: Step | undefined; problem: string | undefined }

/** Whoever works in the program, oneself, and whoever does it until now: nobody else takes their place unseen. */
function ColleagueField({ colleagues, step, problem }: ColleagueFieldProps) {
  const me = useSession().staff
  const until = step?.ownerId ? [{ staffId: step.ownerId, name: step.ownerName ?? '' }] : []
  const all = [...until, { staffId: me.id, name: me.name }, ...colleagues]
  const byId = new Map(all.map(({ staffId, name }) => [staffId, name]))
  return (
    <SelectField
      name="ownerId"
      label={say('colleague')}
      problem={problem}
      options={[...byId].map(([value, word]) => ({ value, word }))}
      defaultValue={step?.ownerId ?? me.id}
    />
  )
}

const readStep = (form: FormData, ownerKind: Step['ownerKind']) => ({
  title: textIn(form, 'title'),
  function: textIn(form, 'function'),
  ownerKind,
  ownerId: textIn(form, 'ownerId'),
  ownerName: textIn(form, 'ownerName'),
  every: textIn(form, 'every'),
  dueOn: textIn(form, 'dueOn'),
})
