import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { newId } from '../../../words/ids.ts'
import { say } from '../en.ts'
import { staleWithPlan } from '../plan.client.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { OfferingPlan, offerPlan } from '../version/contract.ts'

/** Sends the plan for review as it stands, with the day of the next review. */
export function OfferDialog({ plan: { caseId, reviewBy }, onClose }: { plan: PlanFile; onClose: () => void }) {
  const [versionId] = useState(newId)
  const act = useAct(offerPlan, staleWithPlan)
  const { problems, submit } = useTyped(OfferingPlan, { reviewOn: say('needs_day') }, act.error)
  return (
    <FormDialog
      title={say('send_title')}
      verb={say('send_review')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(form) =>
        submit({ versionId, reviewOn: form.get('reviewOn') }, (body) =>
          act.mutate({ params: { caseId }, body }, { onSuccess: onClose }),
        )
      }
    >
      <p>{say('send_lead')}</p>
      <TextField
        name="reviewOn"
        type="date"
        label={say('review_on')}
        problem={problems['reviewOn']}
        defaultValue={reviewBy}
        data-first
      />
    </FormDialog>
  )
}
