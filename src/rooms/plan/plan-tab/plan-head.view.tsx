import { Button } from '@mantine/core'
import { IconAdjustments, IconPrinter, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { dateInWords, type Here } from '../../../web/due-words.ts'
import { Banner } from '../../../web/parts/banner.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { type Stop, Thread } from '../../../web/parts/thread.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import type { PlanVersion } from '../plan-file/version.ts'
import { OfferDialog } from '../signing-screen/offer-dialog.view.tsx'
import { ChangeLine } from './change-line.view.tsx'
import { DifferenceDialog } from './difference-dialog.view.tsx'
import { numberOfPlan } from './number-of-plan.ts'

/** Which version this is, how it differs from the one that was signed last, and what can be done with it. */
export function PlanHead({ plan }: { plan: PlanFile }) {
  const here = useHere()
  const [over, setOver] = useState<'offer' | 'difference' | null>(null)
  const { caseId, clientName, changesSinceSigned: changes, changesSinceOffered, review } = plan
  const isOffered = plan.versions.some(({ state }) => state === 'client_review')
  const stale = changesSinceOffered !== null && changesSinceOffered.length > 0
  const signed = plan.versions.findLast(({ state }) => state === 'signed')
  return (
    <header className="tl-plan-head">
      <div className="tl-plan-title">
        <h2>{say('plan')}</h2>
        <span>{say('of_program', { program: plan.programName, version: numberOfPlan(plan) })}</span>
        <div className="tl-plan-acts">
          <LinkButton variant="default" to={`/cases/${caseId}/plan/copy`} leftSection={<IconPrinter aria-hidden />}>
            {say('copy_for', { name: clientName })}
          </LinkButton>
          {plan.mayWrite && (
            <LinkButton
              variant="default"
              to={`/cases/${caseId}/plan/update`}
              leftSection={<IconAdjustments aria-hidden />}
            >
              {say('update_all')}
            </LinkButton>
          )}
          {plan.mayWrite && (!isOffered || stale) && (
            <Button leftSection={<IconSend aria-hidden />} onClick={() => setOver('offer')}>
              {say(stale ? 'send_again' : 'send_review')}
            </Button>
          )}
        </div>
      </div>
      {plan.versions.length > 0 && <Thread label={say('versions')} stops={stopsOf(plan, here)} />}
      {review?.expired && <Banner kind="warn">{say('review_expired', { day: dateInWords(review.on, here) })}</Banner>}
      {stale && <Banner kind="warn">{say('offered_changed')}</Banner>}
      {changes && signed && <ChangeLine changes={changes} n={signed.n} />}
      {plan.versions.length > 1 && (
        <p>
          <button type="button" className="tl-plan-link" onClick={() => setOver('difference')}>
            {say('compare')}
          </button>
        </p>
      )}
      {over === 'offer' && <OfferDialog plan={plan} onClose={() => setOver(null)} />}
      {over === 'difference' && <DifferenceDialog plan={plan} onClose={() => setOver(null)} />}
    </header>
  )
}

/** What was signed lies behind; the draft, its review and its signing lie ahead or are where the plan stands now. */
function stopsOf(plan: PlanFile, here: Here): Stop[] {
  const past = plan.versions.filter(({ state }) => state === 'signed' || state === 'amended')
  const open = plan.versions.find(({ state }) => state === 'client_review')
  const changed = !plan.changesSinceSigned || plan.changesSinceSigned.length > 0
  const behind = past.map((version, at) => stopOf(version, here, !open && !changed && at === past.length - 1))
  if (!open && !changed) return behind
  const n = numberOfPlan(plan)
  if (open) {
    const reviewed = {
      word: say('stop_review_of', { n: open.n }),
      when: onDay(open.offeredAt, here),
      state: 'now' as const,
    }
    return [...behind, reviewed, { word: say('stop_to_sign'), state: 'ahead' }]
  }
  return [
    ...behind,
    { word: say('stop_draft', { n }), state: 'now' },
    { word: say('stop_review'), state: 'ahead' },
    { word: say('stop_to_sign'), state: 'ahead' },
  ]
}

const stopOf = ({ n, state, signedAt }: PlanVersion, here: Here, isNow: boolean): Stop => ({
  word: say(state === 'amended' ? 'stop_amended' : 'stop_signed', { n }),
  when: signedAt ? onDay(signedAt, here) : undefined,
  state: isNow ? 'now' : 'done',
})

const onDay = (at: string, here: Here): string => dateInWords(dayOf(at, here.zone), here)
