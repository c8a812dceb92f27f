import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { say } from '../en.ts'
import { TextField } from '../form/inputs.tsx'
import { problemsOf } from '../form/problems-of.ts'
import { TroubleBanner } from '../list/answered.tsx'
import { signIn } from '../sign-in.ts'

/** Email and password. `onDone` is called when the server has let somebody in. */
export function SignInForm({ onDone }: { onDone: () => Promise<void> }) {
  const enter = useMutation({
    mutationFn: async ({ email, password }: { email: string; password: string }) => {
      await signIn(email, password)
      await onDone()
    },
  })
  const problems = problemsOf(enter.error)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    enter.mutate({ email: String(typed.get('email')), password: String(typed.get('password')) })
  }
  return (
    <form className="tl-fields" onSubmit={submit}>
      {enter.isError && !problems && <TroubleBanner error={enter.error} />}
      <TextField label={say('email')} name="email" type="email" autoComplete="username" required data-first="" />
      <TextField
        label={say('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        problem={problems?.['password']}
      />
      <Button type="submit" loading={enter.isPending}>
        {say('sign_in')}
      </Button>
    </form>
  )
}
