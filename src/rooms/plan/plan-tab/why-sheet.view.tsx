import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { Voice } from '../../../web/parts/voice.tsx'
import { say } from '../en.ts'
import { endGround } from '../ground/contract.ts'
import { staleWithPlan } from '../plan.client.ts'
import { GroundDialog } from '../plan-dialog/ground-dialog.view.tsx'
import { ReasonDialog } from '../plan-dialog/reason-dialog.view.tsx'
import { type Ground, groundKinds, type PlanFile } from '../plan-file/contract.ts'

const titles = { strength: 'strengths', wish: 'wishes', barrier: 'barriers' } as const

/** Why this plan: the answers that suggested it, and what is strong, wished for and in the way. */
export function WhySheet({ plan }: { plan: PlanFile }) {
  const [adding, setAdding] = useState(false)
  const answers = plan.needs.flatMap(({ needId, answer, title }) => (answer ? [{ needId, answer, title }] : []))
  return (
    <Sheet title={say('why')}>
      <div className="tl-plan-why">
        {answers.length > 0 && <h3>{say('answers')}</h3>}
        {answers.map(({ needId, answer, title }) => (
          <p key={needId}>
            {answer}
            <small>{title}</small>
          </p>
        ))}
        {groundKinds.map((kind) => (
          <Grounds key={kind} kind={kind} plan={plan} />
        ))}
        {plan.mayWrite && (
          <Button variant="subtle" size="xs" leftSection={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
            {say('add_ground')}
          </Button>
        )}
      </div>
      {adding && <GroundDialog caseId={plan.caseId} onClose={() => setAdding(false)} />}
    </Sheet>
  )
}

function Grounds({ kind, plan }: { kind: Ground['kind']; plan: PlanFile }) {
  const grounds = plan.grounds.filter((one) => one.kind === kind)
  return (
    <>
      <h3>{say(titles[kind])}</h3>
      {grounds.length === 0 && <p className="tl-plan-quiet">{say('none_yet')}</p>}
      {grounds.map((ground) => (
        <GroundLine key={ground.groundId} ground={ground} plan={plan} />
      ))}
    </>
  )
}

function GroundLine({ ground: { groundId, words, inTheirWords }, plan }: { ground: Ground; plan: PlanFile }) {
  const act = useAct(endGround, staleWithPlan)
  const [ending, setEnding] = useState(false)
  return (
    <p>
      {inTheirWords ? <Voice>{words}</Voice> : words}{' '}
      {plan.mayWrite && (
        <button type="button" className="tl-plan-link" onClick={() => setEnding(true)}>
          {say('end_ground')}
          <span className="tl-vh"> {words}</span>
        </button>
      )}
      {ending && (
        <ReasonDialog
          title={words}
          verb={say('end_ground')}
          busy={act.isPending}
          error={act.error}
          onClose={() => setEnding(false)}
          onReason={(because) => act.mutate({ params: { caseId: plan.caseId, groundId }, body: { because } })}
        />
      )}
    </p>
  )
}
