import { useState } from 'react'
import { TextField } from '../../../web/form/inputs.tsx'
import { say } from '../en.ts'
import { firstPassword } from './first-password.ts'

/** Shown, for the administrator tells it to them: once, here. It can be typed over. */
export function PasswordField({ problem }: { problem: string | undefined }) {
  const [proposed] = useState(firstPassword)
  return (
    <TextField
      label={say('first_password')}
      name="password"
      hint={say('first_password_hint')}
      defaultValue={proposed}
      autoComplete="off"
      spellCheck={false}
      problem={problem}
    />
  )
}
