import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { StaffLine } from '../staff-list/contract.ts'
import { staleWithStaff } from '../staff-list/staff.client.ts'
import { GivingRole, giveRole } from './contract.ts'
import { type OpenProgram, RoleFields } from './role-fields.view.tsx'

type GiveRoleProps = { member: StaffLine; programs: readonly OpenProgram[]; onClose: () => void }

export function GiveRoleDialog({ member, programs, onClose }: GiveRoleProps) {
  const here = useHere()
  const act = useAct(giveRole, staleWithStaff)
  const { problems, submit } = useTyped(GivingRole, { fromDay: say('needs_day') }, act.error)
  const send = (typed: FormData) =>
    submit({ ...Object.fromEntries(typed), programId: typed.get('programId') || null }, (body) =>
      act.mutate({ params: { staffId: member.staffId }, body }, { onSuccess: onClose }),
    )
  return (
    <FormDialog
      {...{ title: say('give_role_to', { name: member.name }), verb: say('give_role'), problems, onClose }}
      busy={act.isPending}
      error={act.error}
      onSubmit={send}
    >
      <RoleFields programs={programs} problems={problems} />
      <TextField
        label={say('from_day')}
        name="fromDay"
        type="date"
        defaultValue={dayOf(here.now, here.zone)}
        problem={problems['fromDay']}
      />
    </FormDialog>
  )
}
