import './plan.css'
import { Button } from '@mantine/core'
import { IconBook2, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useKeys } from '../../../web/keys.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { say } from '../en.ts'
import { OpenLibrary } from '../library-drawer/library.client.ts'
import { LibraryDrawer } from '../library-drawer/library-drawer.view.tsx'
import { planQuery } from '../plan.client.ts'
import { NeedDialog } from '../plan-dialog/need-dialog.view.tsx'
import type { PlanFile } from '../plan-file/contract.ts'
import { SuggestedSheet } from '../suggested/suggested-sheet.view.tsx'
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
  const [library, setLibrary] = useState<{ forId: string | null } | null>(null)
  const open = (forId: string | null) => setLibrary({ forId })
  useKeys(plan.mayWrite ? [{ keys: 'l', does: say('from_library'), act: () => open(null) }] : [])
  const acts = plan.mayWrite && <AddActs onAdd={() => setAdding(true)} onLibrary={() => open(null)} />
  return (
    <OpenLibrary value={open}>
      <div className="tl-plan">
        <PlanHead plan={plan} />
        <div className="tl-plan-columns">
          <DomainsSheet needs={plan.needs} domain={domain} onDomain={setDomain} />
          <Needs plan={plan} domain={domain} acts={acts} />
          <div className="tl-stack">
            <SuggestedSheet plan={plan} />
            <WhySheet plan={plan} />
            <SignaturesSheet plan={plan} />
          </div>
        </div>
        {adding && <NeedDialog plan={plan} onClose={() => setAdding(false)} />}
        {library && (
          <LibraryDrawer key={library.forId} plan={plan} forId={library.forId} onClose={() => setLibrary(null)} />
        )}
      </div>
    </OpenLibrary>
  )
}

function Needs({ plan, domain, acts }: { plan: PlanFile; domain: string | null; acts: ReactNode }) {
  if (plan.needs.length === 0)
    return (
      <div className="tl-stack">
        <EmptyState act={acts}>{say('no_needs')}</EmptyState>
      </div>
    )
  return (
    <div className="tl-stack">
      {plan.needs
        .filter((need) => domain === null || need.domain === domain)
        .map((need) => (
          <NeedView key={need.needId} need={need} plan={plan} />
        ))}
      {acts}
    </div>
  )
}

const AddActs = ({ onAdd, onLibrary }: { onAdd: () => void; onLibrary: () => void }) => (
  <div className="tl-row">
    <Button variant="default" leftSection={<IconPlus aria-hidden />} onClick={onAdd}>
      {say('add_need')}
    </Button>
    <Button variant="default" leftSection={<IconBook2 aria-hidden />} aria-keyshortcuts="l" onClick={onLibrary}>
      {say('from_library')}
    </Button>
  </div>
)
