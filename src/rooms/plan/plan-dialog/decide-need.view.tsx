import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { Choice } from '../../../web/form/choices.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField } from '../../../web/form/inputs.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { say } from '../en.ts'
import { decideNeed } from '../need/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import { type Need, needStatuses } from '../plan-file/need.ts'
import { textIn } from './typed.ts'

const deciders = ['client', 'together', 'worker'] as const

/** What becomes of a need, why, and whose decision it was. */
export function DecideNeed({ caseId, need, onClose }: { caseId: string; need: Need; onClose: () => void }) {
  const act = useAct(decideNeed, staleWithPlan)
  const [status, setStatus] = useState(need.status)
  const [decidedBy, setDecidedBy] = useState<(typeof deciders)[number]>('client')
  const problems = problemsOf(act.error) ?? {}
  return (
    <FormDialog
      title={need.title}
      verb={say('save')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) =>
        act.mutate(
          {
            params: { caseId, needId: need.needId },
            body: { status, decidedBy, because: textIn(form, 'because') },
          },
          { onSuccess: onClose },
        )
      }
    >
      <Choice
        name="status"
        label={say('status')}
        options={needStatuses.map((value) => ({ value, word: say(`now_${value}`) }))}
        value={status}
        onChange={setStatus}
      />
      <Choice
        name="decidedBy"
        label={say('decided_by')}
        options={deciders.map((value) => ({ value, word: say(`by_${value}`) }))}
        value={decidedBy}
        onChange={setDecidedBy}
      />
      <AreaField name="because" label={say('because')} rows={2} problem={problems['because']} />
    </FormDialog>
  )
}
