import { useRef, useState } from 'react'
import { Check } from '../../../web/form/choices.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField, SelectField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { versionAfter } from '../../../web/trouble.ts'
import { ClientId, newId } from '../../../words/ids.ts'
import { displayName } from '../../../words/person-name.ts'
import type { FoundClient } from '../client/contract.ts'
import { say } from '../en.ts'
import {
  AddingMember,
  addMember,
  CorrectingMember,
  correctMember,
  type Household,
  type HouseholdMember,
  LeavingHousehold,
  leaveHousehold,
} from '../household/contract.ts'
import { roleOptions } from './form-household-dialog.view.tsx'
import { filledIn, useHouseholdAct, useToday } from './household.client.ts'
import { PersonFinder } from './person-finder.view.tsx'

type OfHousehold = { household: Household; onClose: () => void }
type OfMember = OfHousehold & { member: HouseholdMember }

/** Beside the field in which they are looked for. */
const AddingTyped = AddingMember.omit({ clientId: true })
  .extend({ members: ClientId })
  .transform(({ members: clientId, ...said }) => ({ ...said, clientId }))

export function AddMemberDialog({ household, programId, onClose }: OfHousehold & { programId: string }) {
  const today = useToday()
  const memberId = useRef(newId()).current
  const [chosen, choose] = useState<FoundClient | null>(null)
  const act = useHouseholdAct(addMember)
  const needs = { ...filledIn('fromDay'), members: say('needs_member') }
  const { problems, submit } = useTyped(AddingTyped, needs, act.error)
  const { householdId, members } = household
  const add = (typed: FormData) => {
    const version = versionAfter(act.error, household.version)
    const said = { version, memberId, programId, members: chosen?.clientId, role: typed.get('role') }
    submit({ ...said, fromDay: typed.get('fromDay') }, (body) =>
      act.mutate({ params: { householdId }, body }, { onSuccess: onClose }),
    )
  }
  const title = say('add_household_member')
  return (
    <FormDialog {...{ title, verb: title, busy: act.isPending, error: act.error, problems, onClose }} onSubmit={add}>
      <PersonFinder without={members.map(({ clientId }) => clientId)} problem={problems['members']} onFound={choose} />
      {chosen && (
        <SelectField
          label={say('role_of', { name: displayName(chosen) })}
          name="role"
          options={roleOptions.filter(({ value }) => value !== 'head')}
        />
      )}
      <TextField
        label={say('belongs_since')}
        name="fromDay"
        type="date"
        defaultValue={today}
        problem={problems['fromDay']}
      />
    </FormDialog>
  )
}

export function LeaveDialog({ household, member, onClose }: OfMember) {
  const today = useToday()
  const act = useHouseholdAct(leaveHousehold)
  const { problems, submit } = useTyped(LeavingHousehold, filledIn('untilDay', 'reason'), act.error)
  const params = { householdId: household.householdId, memberId: member.memberId }
  const leave = (typed: FormData) => {
    const version = versionAfter(act.error, household.version)
    submit({ version, ...Object.fromEntries(typed) }, (body) => act.mutate({ params, body }, { onSuccess: onClose }))
  }
  const title = say('leaves_household', { name: displayName(member) })
  const verb = say('leave_household')
  return (
    <FormDialog {...{ title, verb, busy: act.isPending, error: act.error, problems, onClose }} onSubmit={leave}>
      <TextField
        label={say('last_day_in_household')}
        name="untilDay"
        type="date"
        defaultValue={today}
        problem={problems['untilDay']}
        data-first=""
      />
      <AreaField
        label={say('why_left')}
        hint={say('name_nobody')}
        name="reason"
        rows={2}
        problem={problems['reason']}
      />
    </FormDialog>
  )
}

/** Written down wrongly: other days, or never at all. */
export function CorrectDialog({ household, member, onClose }: OfMember) {
  const act = useHouseholdAct(correctMember)
  const { problems, submit } = useTyped(CorrectingMember, filledIn('fromDay', 'untilDay', 'reason'), act.error)
  const params = { householdId: household.householdId, memberId: member.memberId }
  const mend = (typed: FormData) => {
    const said = { reason: typed.get('reason'), never: typed.get('never') === 'on', fromDay: typed.get('fromDay') }
    const version = versionAfter(act.error, household.version)
    submit({ version, ...said, untilDay: typed.get('untilDay') || null }, (body) =>
      act.mutate({ params, body }, { onSuccess: onClose }),
    )
  }
  const title = say('correct_member', { name: displayName(member) })
  const verb = say('correct')
  return (
    <FormDialog {...{ title, verb, busy: act.isPending, error: act.error, problems, onClose }} onSubmit={mend}>
      <TextField
        label={say('from')}
        name="fromDay"
        type="date"
        defaultValue={member.fromDay}
        problem={problems['fromDay']}
        data-first=""
      />
      <TextField
        label={say('until')}
        name="untilDay"
        type="date"
        defaultValue={member.untilDay ?? ''}
        problem={problems['untilDay']}
      />
      <Check name="never">{say('never_belonged')}</Check>
      <AreaField
        label={say('what_was_wrong')}
        hint={say('name_nobody')}
        name="reason"
        rows={2}
        problem={problems['reason']}
      />
    </FormDialog>
  )
}
