import '../plan-tab/plan.css'
import './sign.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { EntryPage } from '../../../web/entry/entry-page.tsx'
import { Answered } from '../../../web/list/answered.tsx'
import { PlainPlan } from '../client-copy/plain-plan.view.tsx'
import { say } from '../en.ts'
import { signingLinkQuery } from '../plan.client.ts'
import type { OfferedPlan } from '../signing-link/contract.ts'
import { isLinkOver } from './link-over.ts'
import { SignByLink } from './sign-by-link.view.tsx'

/** What a link opens, on any phone, without an account: the plan in plain words, and one answer to it. */
export function SignPage({ token }: { token: string }) {
  const query = useQuery({ ...signingLinkQuery(token), retry: false, staleTime: Number.POSITIVE_INFINITY })
  const [answered, setAnswered] = useState<'signed' | 'refused' | null>(null)
  if (answered && query.data)
    return (
      <EntryPage title={say('thank_you')}>
        <p role="status">{say(`thanks_${answered}`, { n: query.data.n })}</p>
      </EntryPage>
    )
  if (isLinkOver(query.error))
    return (
      <EntryPage title={say('link_over_title')}>
        <p>{say('link_over')}</p>
      </EntryPage>
    )
  if (query.data) return <Offered plan={query.data} token={token} onAnswered={setAnswered} />
  return (
    <EntryPage title={say('your_plan')}>
      <Answered query={query}>{() => null}</Answered>
    </EntryPage>
  )
}

type OfferedProps = { plan: OfferedPlan; token: string; onAnswered: (how: 'signed' | 'refused') => void }

const Offered = ({ plan, token, onAnswered }: OfferedProps) => (
  <EntryPage title={say('sign_page', { agency: plan.agency })} lead={say('sign_page_lead')}>
    <div className="tl-sign">
      <PlainPlan content={plan.content} />
      <SignByLink plan={plan} token={token} onAnswered={onAnswered} />
    </div>
  </EntryPage>
)
