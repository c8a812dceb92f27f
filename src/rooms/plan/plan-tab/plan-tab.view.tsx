import './plan.css'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Answered } from '../../../web/list/answered.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { say } from '../en.ts'
import { planQuery } from '../plan.client.ts'
import { NeedDialog } from '../plan-dialog/need-dialog.view.tsx'
import type { PlanFile } from '../plan-file/contract.ts'
import { DomainsSheet } from './domains-sheet.view.tsx'
import { NeedView } from './need.view.tsx'
import { PlanHead } from './plan-head.view.tsx'
import { SignaturesSheet } from './signatures-sheet.view.tsx'
import { WhySheet } from './why-sheet.view.tsx'

/** The plan of a case: its versions on top, domains at the left, needs with goals and steps, and why at the right. */
export function PlanTab({ caseId }: { caseId: string }) {
  const query = useQuery(planQuery(caseId))
  return (
    <Answered query={query} rows={10}>
      {(plan) => <Plan plan={plan} />}
    </Answered>
  )
}

function Plan({ plan }: { plan: PlanFile }) {
  const [domain, setDomain] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const shown = plan.needs.filter((need) => domain === null || need.domain === domain)
  const add = plan.mayWrite && (
    <Button variant="default" leftSection={<IconPlus aria-hidden />} onClick={() => setAdding(true)}>
      {say('add_need')}
    </Button>
  )
  return (
    <div className="tl-plan">
      <PlanHead plan={plan} />
      <div className="tl-plan-columns">
        <DomainsSheet needs={plan.needs} domain={domain} onDomain={setDomain} />
        <div className="tl-stack">
          {plan.needs.length === 0 ? (
            <EmptyState act={add}>{say('no_needs')}</EmptyState>
          ) : (
            <>
              {shown.map((need) => (
                <NeedView key={need.needId} need={need} plan={plan} />
              ))}
              <div>{add}</div>
            </>
          )}
        </div>
        <div className="tl-stack">
          <WhySheet plan={plan} />
          <SignaturesSheet plan={plan} />
        </div>
      </div>
      {adding && <NeedDialog caseId={plan.caseId} onClose={() => setAdding(false)} />}
    </div>
  )
}
