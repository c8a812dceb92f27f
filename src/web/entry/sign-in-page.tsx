import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type DemoPerson, listDemoPeople } from '../../rooms/staff/member/contract.ts'
import { asked } from '../asking.ts'
import { say } from '../en.ts'
import { TroubleBanner } from '../list/answered.tsx'
import { sessionQuery } from '../session.ts'
import { signIn } from '../sign-in.ts'
import { EntryPage } from './entry-page.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** The way in. In a demo its imaginary people stand beside it. */
export function SignInPage() {
  const cache = useQueryClient()
  const router = useRouter()
  const people = useQuery(asked('demo-people', listDemoPeople, {})).data ?? []
  const enter = async () => {
    cache.removeQueries({ queryKey: sessionQuery.queryKey })
    await router.navigate({ href: afterwards(), replace: true })
  }
  return (
    <EntryPage title={say('sign_in')} beside={people.length > 0 && <DemoPeople people={people} onDone={enter} />}>
      <SignInForm onDone={enter} />
    </EntryPage>
  )
}

/** The page that was asked for, if it is one of ours. */
function afterwards(): string {
  const wanted = new URLSearchParams(window.location.search).get('to') ?? ''
  return /^\/(?![/\\])/.test(wanted) ? wanted : '/today'
}

function DemoPeople({ people, onDone }: { people: readonly DemoPerson[]; onDone: () => Promise<void> }) {
  const enter = useMutation({
    mutationFn: async ({ email, password }: DemoPerson) => {
      await signIn(email, password)
      await onDone()
    },
  })
  return (
    <section className="tl-entry-sheet" aria-label={say('demo_people')}>
      <h2>{say('demo_people')}</h2>
      <p className="tl-entry-lead">{say('demo')}</p>
      {enter.isError && <TroubleBanner error={enter.error} />}
      <div className="tl-people">
        {people.map((person) => (
          <button key={person.email} type="button" disabled={enter.isPending} onClick={() => enter.mutate(person)}>
            <span>{say('sign_in_as', { name: person.name })}</span>
            <small>{person.role}</small>
          </button>
        ))}
      </div>
    </section>
  )
}
