import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { dateInWords } from '../../../web/due-words.ts'
import { TextField } from '../../../web/form/inputs.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { useHere } from '../../../web/use-here.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import { staleWithPlan } from '../plan.client.ts'
import { ReasonDialog } from '../plan-dialog/reason-dialog.view.tsx'
import type { PlanFile } from '../plan-file/contract.ts'
import type { PlanVersion } from '../plan-file/version.ts'
import { approvePlan, givePlanCopy, reviewPlan } from '../version/contract.ts'

type OfVersion = { plan: PlanFile; version: PlanVersion }

/** What was done with a signed version since: approved or sent back, a copy given, reviewed; and what can be done. */
export function SignedVersion({ plan, version }: OfVersion) {
  const here = useHere()
  const answered = version.acts.some(({ act }) => act === 'approved' || act === 'returned')
  const words = {
    approved: 'was_approved',
    returned: 'was_returned',
    copy_given: 'was_copied',
    reviewed: 'was_reviewed',
  } as const
  return (
    <>
      <ul className="tl-lines">
        {version.acts.map(({ act, by, at, words: told }) => (
          <li key={`${act} ${at}`}>
            {say(words[act], { name: by, day: dateInWords(dayOf(at, here.zone), here), words: told })}
          </li>
        ))}
      </ul>
      {version.needsApproval && !answered && <Mark kind="waiting">{say('waits_approval')}</Mark>}
      {version.needsApproval && !answered && plan.mayApprove && <Approval plan={plan} version={version} />}
      {plan.mayWrite && <Keeping plan={plan} version={version} />}
    </>
  )
}

function Approval({ plan: { caseId }, version: { versionId } }: OfVersion) {
  const act = useAct(approvePlan, staleWithPlan)
  const [returning, setReturning] = useState(false)
  const params = { caseId, versionId }
  return (
    <div className="tl-row">
      <Button loading={act.isPending} onClick={() => act.mutate({ params, body: { approved: true, words: null } })}>
        {say('approve')}
      </Button>
      <Button variant="default" onClick={() => setReturning(true)}>
        {say('send_back')}
      </Button>
      {returning && (
        <ReasonDialog
          title={say('send_back')}
          verb={say('send_back')}
          busy={act.isPending}
          error={act.error}
          onClose={() => setReturning(false)}
          onReason={(words) =>
            act.mutate({ params, body: { approved: false, words } }, { onSuccess: () => setReturning(false) })
          }
        />
      )}
    </div>
  )
}

function Keeping({ plan: { caseId, reviewBy }, version: { versionId } }: OfVersion) {
  const [over, setOver] = useState<'copy' | 'review' | null>(null)
  const close = () => setOver(null)
  const copy = useAct(givePlanCopy, staleWithPlan)
  const review = useAct(reviewPlan, staleWithPlan)
  const params = { caseId, versionId }
  return (
    <div className="tl-row">
      <Button variant="subtle" size="xs" onClick={() => setOver('copy')}>
        {say('note_copy')}
      </Button>
      <Button variant="subtle" size="xs" onClick={() => setOver('review')}>
        {say('still_holds')}
      </Button>
      {over === 'copy' && (
        <ReasonDialog
          title={say('note_copy')}
          verb={say('save')}
          label={say('copy_how')}
          busy={copy.isPending}
          error={copy.error}
          onClose={close}
          onReason={(words) => copy.mutate({ params, body: { words } }, { onSuccess: close })}
        />
      )}
      {over === 'review' && (
        <ReasonDialog
          title={say('still_holds')}
          verb={say('save')}
          busy={review.isPending}
          error={review.error}
          onClose={close}
          onReason={(words, form) => {
            const reviewOn = CalendarDay.safeParse(form.get('reviewOn'))
            if (reviewOn.success)
              review.mutate({ params, body: { reviewOn: reviewOn.data, words } }, { onSuccess: close })
          }}
        >
          <TextField name="reviewOn" type="date" label={say('review_on')} defaultValue={reviewBy} required />
        </ReasonDialog>
      )}
    </div>
  )
}
