import { ChangingPassword, changePassword } from '../../rooms/staff/sign-in/contract.ts'
import { useAct } from '../asking.ts'
import { say } from '../en.ts'
import { FormDialog } from '../form/form-dialog.tsx'
import { TextField } from '../form/inputs.tsx'
import { useTyped } from '../form/use-typed-act.ts'
import { tell } from '../shell/told.tsx'

const needs = { currentPassword: say('needs_current_password'), newPassword: say('needs_password') }

/** One's own, from one's own menu. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const act = useAct(changePassword, [])
  const { problems, submit } = useTyped(ChangingPassword, needs, act.error)
  const onSuccess = () => [tell(say('password_changed')), onClose()]
  return (
    <FormDialog
      {...{ title: say('change_password'), verb: say('change_password_act'), problems, onClose }}
      busy={act.isPending}
      error={act.error}
      onSubmit={(typed) => submit(Object.fromEntries(typed), (body) => act.mutate({ body }, { onSuccess }))}
    >
      <p>{say('change_password_means')}</p>
      <TextField
        label={say('current_password')}
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        problem={problems['currentPassword']}
        data-first=""
      />
      <TextField
        label={say('new_password')}
        name="newPassword"
        type="password"
        autoComplete="new-password"
        hint={say('password_hint')}
        problem={problems['newPassword']}
      />
    </FormDialog>
  )
}
