import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { say } from '../en.ts'
import { TextField } from '../form/inputs.tsx'
import { problemsOf } from '../form/problems-of.ts'
import { TroubleBanner } from '../list/answered.tsx'
import { signIn } from '../sign-in.ts'

type SignInFormProps = {
  /** Whose session has ended: the password alone is asked then, and another email may be typed all the same. */
  email?: string
  /** Called when the server has let somebody in. */
  onDone: () => Promise<void>
}

/** Email and password. */
export function SignInForm({ email, onDone }: SignInFormProps) {
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
      <TextField
        label={say('email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={email}
        {...(!email && { 'data-first': '' })}
      />
      <TextField
        label={say('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        {...(email && { 'data-first': '' })}
        problem={problems?.['password']}
      />
      <Button type="submit" loading={enter.isPending}>
        {say('sign_in')}
      </Button>
    </form>
  )
}
