import './library-drawer.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import { Answered } from '../../../web/list/answered.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { Drawer } from '../../../web/shell/drawer.tsx'
import { say } from '../en.ts'
import { isOpenGoal } from '../goal/goal.rules.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import type { PlanLibrary } from './contract.ts'
import { domainOf, offeredIn, type Target, targetOf } from './find-offered.ts'
import { libraryQuery } from './library.client.ts'
import { OfferedList } from './offered-list.view.tsx'

type LibraryDrawerProps = {
  plan: PlanFile
  /** The need or goal that what is chosen goes under; null for the plan. */
  forId: string | null
  onClose: () => void
}

/** What the pack offers, over the plan that it goes into. It offers and never forces. */
export function LibraryDrawer({ plan, forId, onClose }: LibraryDrawerProps) {
  const query = useQuery(libraryQuery(plan.caseId))
  return (
    <Drawer
      key={query.data ? 'read' : 'waits'}
      title={say('library')}
      state={query.data && <span className="tl-hint">{say('library_of', { pack: query.data.pack })}</span>}
      onClose={onClose}
    >
      <Answered query={query} rows={8}>
        {(library) =>
          library.domains.length === 0 ? (
            <EmptyState>{say('library_empty')}</EmptyState>
          ) : (
            <Library plan={plan} library={library} forId={forId} />
          )
        }
      </Answered>
    </Drawer>
  )
}

type LibraryProps = { plan: PlanFile; library: PlanLibrary; forId: string | null }

function Library({ plan, library: { domains }, forId }: LibraryProps) {
  const [search, setSearch] = useState('')
  const [targetId, setTargetId] = useState(forId)
  const [chosen, setChosen] = useState<string | null>(null)
  const [added, setAdded] = useState<string | null>(null)
  const target = targetOf(plan, targetId)
  const domain = chosen ?? domainOf(domains, target) ?? ''
  const goTo = (id: string | null) => {
    setTargetId(id)
    setChosen(null)
    setSearch('')
  }
  const onAdded = (title: string, id: string | null) => {
    setAdded(title)
    if (id) goTo(id)
  }
  const shelves = domains
    .filter(({ domainId }) => domain === '' || domainId === domain)
    .map((one) => ({ domain: one, offered: offeredIn(one, target, plan, search) }))
    .filter(({ offered }) => offered.length > 0)
  return (
    <>
      <div className="tl-library-find">
        <TargetField plan={plan} target={target} onTarget={goTo} />
        <SelectField
          name="domain"
          label={say('domain')}
          none={say('all_domains')}
          options={domains.map(({ domainId, title }) => ({ value: domainId, word: title }))}
          value={domain}
          onChange={({ target: { value } }) => setChosen(value)}
        />
        <TextField
          name="search"
          type="search"
          label={say('library_search')}
          value={search}
          onChange={({ target: { value } }) => setSearch(value)}
          data-first
        />
      </div>
      {added && <Added key={added} title={added} />}
      {shelves.length === 0 && <p role="status">{say('library_nothing')}</p>}
      {shelves.map(({ domain: { domainId, title, about }, offered }) => (
        <section key={domainId} className="tl-library-domain" aria-label={title}>
          <h3>{title}</h3>
          <p className="tl-plan-quiet">{about}</p>
          <OfferedList offered={offered} domain={title} target={target} plan={plan} onAdded={onAdded} />
        </section>
      ))}
    </>
  )
}

/** What was chosen stands no longer where it was chosen: the focus goes on here, and what was done is said. */
function Added({ title }: { title: string }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => line.current?.focus(), [])
  return (
    <p ref={line} tabIndex={-1} role="status">
      <Mark kind="done" wraps>
        {say('library_added', { title })}
      </Mark>
    </p>
  )
}

type TargetFieldProps = { plan: PlanFile; target: Target; onTarget: (id: string | null) => void }

/** Everything in the plan that can take something: active needs, and their open goals. */
function TargetField({ plan, target, onTarget }: TargetFieldProps) {
  const options = plan.needs
    .filter(({ status }) => status === 'active')
    .flatMap((need) => [
      { value: need.needId, word: say('library_to_need', { title: need.title }) },
      ...need.goals
        .filter(({ lifecycle }) => isOpenGoal(lifecycle))
        .map((goal) => ({ value: goal.goalId, word: say('library_to_goal', { words: goal.words }) })),
    ])
  const value = target.kind === 'plan' ? '' : target.kind === 'need' ? target.need.needId : target.goal.goalId
  return (
    <SelectField
      name="target"
      label={say('library_add_to')}
      none={say('library_to_plan')}
      options={options}
      value={value}
      onChange={({ target: { value: id } }) => onTarget(id || null)}
    />
  )
}
