import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import { type OpenProgram, RoleFields } from '../role/role-fields.view.tsx'
import { PasswordField } from '../sign-in/password-field.view.tsx'
import { TakingOn, takeOnMember } from '../staff-list/contract.ts'
import { staleWithStaff } from '../staff-list/staff.client.ts'
import { memberNeeds, typedMember } from './take-on.form.ts'

/** Who they are, what they do and where, and the password with which they first sign in. */
export function TakeOnDialog({ programs, onClose }: { programs: readonly OpenProgram[]; onClose: () => void }) {
  const here = useHere()
  const act = useAct(takeOnMember, staleWithStaff)
  const { problems, submit } = useTyped(TakingOn, memberNeeds, act.error)
  return (
    <FormDialog
      {...{ title: say('take_on'), verb: say('take_on'), problems, onClose }}
      busy={act.isPending}
      error={act.error}
      onSubmit={(typed) => submit(typedMember(typed), (body) => act.mutate({ body }, { onSuccess: onClose }))}
    >
      <TextField label={say('name')} name="name" autoComplete="off" problem={problems['name']} data-first="" />
      <TextField label={say('email')} name="email" type="email" autoComplete="off" problem={problems['email']} />
      <TextField label={say('credential')} name="credential" hint={say('credential_hint')} />
      <TextField label={say('discipline')} name="discipline" hint={say('discipline_hint')} />
      <RoleFields programs={programs} problems={problems} />
      <TextField
        label={say('joined_on')}
        name="joinedOn"
        type="date"
        defaultValue={dayOf(here.now, here.zone)}
        problem={problems['joinedOn']}
      />
      <PasswordField problem={problems['password']} />
    </FormDialog>
  )
}
