import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { say } from '../en.ts'
import type { StaffLine } from '../staff-list/contract.ts'
import { staleWithStaff } from '../staff-list/staff.client.ts'
import { SettingPassword, setPassword } from './contract.ts'
import { PasswordField } from './password-field.view.tsx'

export function PasswordDialog({ member, onClose }: { member: StaffLine; onClose: () => void }) {
  const act = useAct(setPassword, staleWithStaff)
  const { problems, submit } = useTyped(SettingPassword, { password: say('needs_password') }, act.error)
  const params = { staffId: member.staffId }
  return (
    <FormDialog
      {...{ title: say('set_password_of', { name: member.name }), verb: say('set_password'), problems, onClose }}
      busy={act.isPending}
      error={act.error}
      onSubmit={(typed) =>
        submit(Object.fromEntries(typed), (body) => act.mutate({ params, body }, { onSuccess: onClose }))
      }
    >
      <p>{say('set_password_means')}</p>
      <PasswordField problem={problems['password']} />
    </FormDialog>
  )
}
