import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { setUpAgency } from '../../rooms/staff/member/contract.ts'
import { useAct } from '../asking.ts'
import { say } from '../en.ts'
import { SelectField, TextField } from '../form/inputs.tsx'
import { ProblemSummary, type Problems } from '../form/problem-summary.tsx'
import { problemsOf } from '../form/problems-of.ts'
import { TroubleBanner } from '../list/answered.tsx'
import { signIn } from '../sign-in.ts'
import { EntryPage } from './entry-page.tsx'
import { readSetUpForm } from './set-up.form.ts'

const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, word: zone.replaceAll('_', ' ') }))
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone
/** A device without a place, such as one in 'UTC', proposes nothing: a wrong zone makes every due day wrong. */
const proposedZone = zones.some(({ value }) => value === ownZone) ? ownZone : ''

/** An empty folder asks for its agency and its first administrator, once. */
export function SetUpPage() {
  const router = useRouter()
  const cache = useQueryClient()
  const [typedWrong, setTypedWrong] = useState<Problems>({})
  const setUp = useAct(setUpAgency, ['setup'])
  const problems = { ...typedWrong, ...problemsOf(setUp.error) }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { setup, problems } = readSetUpForm(new FormData(event.currentTarget))
    setTypedWrong(problems ?? {})
    if (!setup) return
    await setUp.mutateAsync({ body: setup })
    await signIn(setup.email, setup.password)
    cache.clear()
    await router.navigate({ href: '/today', replace: true })
  }
  return (
    <EntryPage title={say('set_up')} lead={say('set_up_lead')}>
      <form className="tl-fields" noValidate onSubmit={(event) => void submit(event).catch(() => {})}>
        <ProblemSummary problems={problems} />
        {setUp.isError && !problemsOf(setUp.error) && <TroubleBanner error={setUp.error} />}
        <TextField
          label={say('agency_name')}
          name="agencyName"
          autoComplete="organization"
          problem={problems['agencyName']}
        />
        <SelectField
          label={say('zone')}
          name="zone"
          hint={say('zone_hint')}
          options={zones}
          none={say('choose')}
          defaultValue={proposedZone}
          problem={problems['zone']}
        />
        <TextField label={say('your_name')} name="name" autoComplete="name" problem={problems['name']} />
        <TextField label={say('email')} name="email" type="email" autoComplete="username" problem={problems['email']} />
        <TextField
          label={say('password')}
          name="password"
          type="password"
          autoComplete="new-password"
          hint={say('password_hint')}
          problem={problems['password']}
        />
        <Button type="submit" loading={setUp.isPending}>
          {say('set_up_act')}
        </Button>
      </form>
    </EntryPage>
  )
}
