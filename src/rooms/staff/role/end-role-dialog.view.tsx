import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { useHere } from '../../../web/use-here.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import type { StaffLine } from '../staff-list/contract.ts'
import { staleWithStaff } from '../staff-list/staff.client.ts'
import { EndingRole, endRole } from './contract.ts'
import { roleWords } from './role-words.ts'

/** The day named is the last one on which the role holds. */
export function EndRoleDialog({ member, onClose }: { member: StaffLine; onClose: () => void }) {
  const here = useHere()
  const today = dayOf(here.now, here.zone)
  const act = useAct(endRole, staleWithStaff)
  const { problems, submit } = useTyped(EndingRole, { untilDay: say('needs_day') }, act.error)
  const held = member.roles.filter(({ untilDay }) => untilDay === null || untilDay >= today)
  const send = (typed: FormData) =>
    submit({ untilDay: typed.get('untilDay') }, (body) =>
      act.mutate(
        { params: { staffId: member.staffId, membershipId: String(typed.get('membershipId')) }, body },
        { onSuccess: onClose },
      ),
    )
  return (
    <FormDialog
      {...{ title: say('end_role_of', { name: member.name }), verb: say('end_role'), problems, onClose }}
      busy={act.isPending}
      error={act.error}
      onSubmit={send}
    >
      <SelectField
        label={say('role')}
        name="membershipId"
        options={held.map((role) => ({ value: role.membershipId, word: roleWords(role) }))}
        data-first=""
      />
      <TextField
        label={say('until_day')}
        name="untilDay"
        type="date"
        hint={say('until_day_hint')}
        defaultValue={today}
        problem={problems['untilDay']}
      />
    </FormDialog>
  )
}
