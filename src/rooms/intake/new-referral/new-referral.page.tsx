import '../inbox/referrals.css'
import { Button } from '@mantine/core'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { DraftConflict } from '../../../web/draft/draft-conflict.tsx'
import { useDraft } from '../../../web/draft/use-draft.ts'
import { ProblemSummary, type Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { SavedState } from '../../../web/form/saved-state.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Waiting } from '../../../web/list/waiting.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { LinkButton } from '../../../web/parts/button.tsx'
import { useSession } from '../../../web/session.ts'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { useGo } from '../../../web/where.ts'
import { say } from '../en.ts'
import { nearMatchesQuery, staleWithReferral } from '../intake.client.ts'
import { type TakenReferral, takeReferral } from '../referral/contract.ts'
import { AlreadyOpen } from './already-open.view.tsx'
import { AskingFields } from './asking-fields.view.tsx'
import { emptyReferral, personOf, readReferral, TypedReferral, wordsOf } from './new-referral.form.ts'
import { PersonFields } from './person-fields.view.tsx'
import { programsOf } from './programs-of.ts'
import { StayFields } from './stay-fields.view.tsx'

type NewReferralPageProps = {
  /** Somebody who is known already. */ known?: { clientId: string; name: string } | undefined
}

/** A referral by hand: who is it, are they known already, who asks and what for. Search comes before create. */
export function NewReferralPage({ known }: NewReferralPageProps) {
  const programs = programsOf(useSession())
  if (programs.length > 0) return <ReferralInHand known={known} programs={programs} />
  return (
    <>
      <PageHead title={say('new_referral')} />
      <Banner kind="info">{say('not_your_referrals')}</Banner>
    </>
  )
}

type Programs = ReturnType<typeof programsOf>

function ReferralInHand({ known, programs }: NewReferralPageProps & { programs: Programs }) {
  const session = useSession()
  const subjectId = known?.clientId ?? session.staff.id
  const initial = {
    ...emptyReferral(programs[0]?.value ?? ''),
    ...(known && { knownId: known.clientId, knownName: known.name }),
  }
  const draft = useDraft({
    kind: 'referral',
    subjectId,
    title: say('new_referral'),
    initial,
    shape: TypedReferral,
  })
  return (
    <>
      <PageHead
        title={say('new_referral')}
        lead={say('new_referral_lead')}
        acts={<SavedState state={draft.state} here={useHere()} />}
      />
      {draft.ready ? <ReferralForm draft={draft} draftOf={subjectId} programs={programs} /> : <Waiting />}
    </>
  )
}

type Draft = ReturnType<typeof useDraft<TypedReferral>>
type ReferralFormProps = { draft: Draft; draftOf: string; programs: Programs }

function ReferralForm({ draft, draftOf, programs }: ReferralFormProps) {
  const go = useGo()
  const cache = useQueryClient()
  const act = useAct(takeReferral, staleWithReferral)
  const [found, setFound] = useState<Problems>({})
  const typed = draft.body
  const problems: Problems = { ...found, ...problemsOf(act.error) }
  const taken = async ({ opened, referralId }: TakenReferral) => {
    draft.forget()
    if (!opened) return
    tell(say('told_taken', { name: typed.knownName || `${typed.given} ${typed.family}` }))
    go(referralId ? `/referrals/${referralId}?box=inbox` : '/referrals?box=inbox')
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const read = readReferral(await lookedAt(cache, typed))
    setFound(read.ok ? {} : read.problems)
    if (!read.ok) return
    await draft.hold()
    act.mutate({ body: { ...read.body, draftOf } }, { onSuccess: taken })
  }
  const onType = (part: Partial<TypedReferral>) => {
    setFound(withoutPart(found, part))
    if (act.error) act.reset()
    draft.change({ ...typed, ...part })
  }
  const fields = { typed, problems, onType }
  if (act.data && !act.data.opened) return <AlreadyOpen taken={act.data} />
  return (
    <form className="tl-stack tl-new-referral" noValidate onSubmit={(event) => void submit(event)}>
      <DraftConflict draft={draft} wordsOf={wordsInDraft} />
      <ProblemSummary problems={problems} />
      {act.error && !problemsOf(act.error) && <TroubleBanner error={act.error} />}
      <PersonFields {...fields} />
      <StayFields {...fields} />
      <AskingFields {...fields} programs={programs} />
      <div className="tl-row">
        <Button type="submit" loading={act.isPending}>
          {say('take_referral')}
        </Button>
        <LinkButton variant="default" to="/referrals?box=inbox">
          {say('finish_later')}
        </LinkButton>
        {draft.state && (
          <Button variant="subtle" onClick={() => void draft.discard()}>
            {say('discard_draft')}
          </Button>
        )}
      </div>
    </form>
  )
}

/** What is typed anew is not wrong any more until it is read again. */
const withoutPart = (problems: Problems, part: object): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([name]) => !(name in part)))

const wordsInDraft = ({ given, family, knownName, asked }: TypedReferral): string =>
  [knownName || `${given} ${family}`, asked].join(' ').trim()

/** Whoever is quick waits for the answer who may be known: where nobody is, there is nothing to look at. */
async function lookedAt(cache: QueryClient, typed: TypedReferral): Promise<TypedReferral> {
  const person = personOf(typed)
  const words = wordsOf(person)
  if (!person || typed.seenFor === words) return typed
  const near = await cache.fetchQuery(nearMatchesQuery(person)).catch(() => null)
  return near?.matches.length === 0 ? { ...typed, seenFor: words } : typed
}
