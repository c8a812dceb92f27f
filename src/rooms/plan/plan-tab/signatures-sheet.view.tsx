import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { dateInWords } from '../../../web/due-words.ts'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import { staleWithPlan } from '../plan.client.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import type { PlanSignature, PlanVersion } from '../plan-file/version.ts'
import { SigningDialog } from '../signing-screen/signing-dialog.view.tsx'
import { takeBackPlan } from '../version/contract.ts'
import { drawingBox } from '../version/drawing.ts'
import { SignedVersion } from './signed-version.view.tsx'

/** Who signed what: the version that waits for signatures, else the one that was signed last. */
export function SignaturesSheet({ plan }: { plan: PlanFile }) {
  const here = useHere()
  const open = plan.versions.find(({ state }) => state === 'client_review')
  const shown = open ?? plan.versions.findLast(({ state }) => state === 'signed')
  return (
    <Sheet title={say('signatures')}>
      {!shown && <p>{say('not_offered_yet')}</p>}
      {shown?.intact === false && (
        <Banner kind="warn" role="alert">
          {say('altered')}
        </Banner>
      )}
      {shown && <Signatures signatures={shown.signatures} />}
      {open && <WaitingForSignatures plan={plan} version={open} />}
      {shown && !open && <SignedVersion plan={plan} version={shown} />}
      {plan.review && (
        <p className="tl-plan-quiet">
          {say('next_review', { day: dateInWords(plan.review.on, here), days: plan.review.days })}
        </p>
      )}
    </Sheet>
  )
}

function Signatures({ signatures }: { signatures: readonly PlanSignature[] }) {
  const here = useHere()
  return (
    <ul className="tl-plan-signatures">
      {signatures
        .filter(({ stands }) => stands)
        .map((one) => (
          <li key={one.signatureId}>
            <span>
              <Mark kind={one.how === 'refused' ? 'waiting' : 'done'} wraps>
                {say('signed_by_on', {
                  name: [one.name, one.credential].filter(Boolean).join(', '),
                  day: dateInWords(dayOf(one.at, here.zone), here),
                })}
              </Mark>
              <small>
                {[say(`${one.party}_party`), howInWords(one), one.byLink && say('by_link')].filter(Boolean).join(', ')}
              </small>
              {one.drawing && (
                <svg className="tl-plan-drawn" viewBox={`0 0 ${drawingBox.width} ${drawingBox.height}`} aria-hidden>
                  <path d={one.drawing} />
                </svg>
              )}
            </span>
          </li>
        ))}
    </ul>
  )
}

const howInWords = ({ how, witness, because }: PlanSignature): string => say(`how_${how}`, { witness, because })

function WaitingForSignatures({ plan, version }: { plan: PlanFile; version: PlanVersion }) {
  const [signing, setSigning] = useState(false)
  const back = useAct(takeBackPlan, staleWithPlan)
  if (!plan.mayWrite) return null
  return (
    <>
      {back.error && <TroubleBanner error={back.error} />}
      <div className="tl-row">
        <Button
          variant="default"
          disabled={(plan.changesSinceOffered?.length ?? 0) > 0}
          onClick={() => setSigning(true)}
        >
          {say('sign')}
        </Button>
        <Button
          variant="subtle"
          loading={back.isPending}
          onClick={() => back.mutate({ params: { caseId: plan.caseId, versionId: version.versionId } })}
        >
          {say('take_back')}
        </Button>
      </div>
      {signing && <SigningDialog plan={plan} version={version} onClose={() => setSigning(false)} />}
    </>
  )
}
