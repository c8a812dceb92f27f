import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { addMilestone, NewMilestone } from '../goal/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import { textIn } from './typed.ts'

type MilestoneDialogProps = { caseId: string; goalId: string; onClose: () => void }

export function MilestoneDialog({ caseId, goalId, onClose }: MilestoneDialogProps) {
  const [milestoneId] = useState(newId)
  const act = useAct(addMilestone, staleWithPlan)
  const { problems, submit } = useTyped(NewMilestone, { title: say('needs_step') }, act.error)
  return (
    <FormDialog
      title={say('add_milestone')}
      verb={say('add_milestone')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) =>
        submit({ milestoneId, goalId, title: textIn(form, 'title'), dueOn: textIn(form, 'dueOn') }, (body) =>
          act.mutate({ params: { caseId }, body }, { onSuccess: onClose }),
        )
      }
    >
      <TextField name="title" label={say('milestone')} problem={problems['title']} data-first />
      <TextField name="dueOn" type="date" label={say('due')} problem={problems['dueOn']} />
    </FormDialog>
  )
}
