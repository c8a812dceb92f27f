import { useRef } from 'react'
import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField, SelectField, TextField } from '../../../web/form/inputs.tsx'
import { versionAfter } from '../../../web/trouble.ts'
import { useHere } from '../../../web/use-here.ts'
import { newId } from '../../../words/ids.ts'
import { displayName } from '../../../words/person-name.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { say } from '../en.ts'
import { ChangingRoles, changeRoles, type Household, MovingHousehold, moveHousehold } from '../household/contract.ts'
import { ChangingNeed, changeNeed, type HouseholdNeed, NotingNeed, noteNeed } from '../household-need/contract.ts'
import { roleOptions } from './form-household-dialog.view.tsx'
import { useFound, useHouseholdAct } from './household.client.ts'
import { missing } from './member-dialogs.view.tsx'

type OfHousehold = { household: Household; onClose: () => void }
type InProgram = OfHousehold & { programId: string }

const useToday = () => {
  const here = useHere()
  return dayOf(here.now, here.zone)
}

export function RolesDialog({ household, onClose }: OfHousehold) {
  const today = useToday()
  const act = useHouseholdAct(changeRoles)
  const { problems, find } = useFound(act.error)
  const { householdId, members } = household
  const submit = (typed: FormData) => {
    const version = versionAfter(act.error, household.version)
    const roles = members.map(({ memberId }) => ({ memberId, role: typed.get(memberId) }))
    const read = ChangingRoles.safeParse({ version, fromDay: typed.get('fromDay'), roles })
    find(missing(read.error))
    if (read.success) act.mutate({ params: { householdId }, body: read.data }, { onSuccess: onClose })
  }
  const title = say('change_household_roles')
  return (
    <FormDialog
      {...{ title, verb: say('save'), busy: act.isPending, error: act.error, problems, onClose }}
      onSubmit={submit}
    >
      <FieldSet label={say('who_is_what')} name="roles" hint={say('one_head_hint')} problem={problems['roles']}>
        {members.map((one, at) => (
          <SelectField
            key={one.memberId}
            label={displayName(one)}
            name={one.memberId}
            options={roleOptions}
            defaultValue={one.role}
            {...(at === 0 && { 'data-first': '' })}
          />
        ))}
      </FieldSet>
      <TextField label={say('from')} name="fromDay" type="date" defaultValue={today} problem={problems['fromDay']} />
    </FormDialog>
  )
}

type ChosenProps = { household: Household; chosen?: readonly string[]; label: string; problem: string | undefined }

/** All of them, unless somebody is taken off. */
const Chosen = ({ household, chosen, label, problem }: ChosenProps) => (
  <FieldSet label={label} name="members" problem={problem}>
    <div className="tl-stack">
      {household.members.map((one) => (
        <Check
          key={one.clientId}
          name="members"
          value={one.clientId}
          defaultChecked={chosen?.includes(one.clientId) ?? true}
        >
          {displayName(one)}
        </Check>
      ))}
    </div>
  </FieldSet>
)

const parts = ['city', 'state', 'postalCode'] as const

export function MoveDialog({ household, programId, onClose }: InProgram) {
  const today = useToday()
  const act = useHouseholdAct(moveHousehold)
  const { problems, find } = useFound(act.error)
  const { householdId } = household
  const submit = (typed: FormData) => {
    const said = { ...Object.fromEntries(typed), members: typed.getAll('members'), programId }
    const read = MovingHousehold.safeParse({ ...said, version: versionAfter(act.error, household.version) })
    find(missing(read.error))
    if (read.success) act.mutate({ params: { householdId }, body: read.data }, { onSuccess: onClose })
  }
  const title = say('move_household')
  const labels = { city: say('city'), state: say('state'), postalCode: say('postal_code') }
  return (
    <FormDialog
      {...{ title, verb: say('move_verb'), busy: act.isPending, error: act.error, problems, onClose }}
      onSubmit={submit}
    >
      <TextField label={say('street')} name="line" problem={problems['line']} data-first="" autoComplete="off" />
      <div className="tl-fields-row">
        {parts.map((name) => (
          <TextField key={name} label={labels[name]} name={name} autoComplete="off" />
        ))}
      </div>
      <TextField
        label={say('first_day_there')}
        hint={say('first_day_there_hint')}
        name="fromDay"
        type="date"
        defaultValue={today}
        problem={problems['fromDay']}
      />
      <Chosen household={household} label={say('who_moves')} problem={problems['members']} />
    </FormDialog>
  )
}

type NeedDialogProps = InProgram & { need?: HouseholdNeed | undefined }

export function NeedDialog({ household, programId, need, onClose }: NeedDialogProps) {
  const today = useToday()
  const needId = useRef(need?.needId ?? newId()).current
  const noting = useHouseholdAct(noteNeed)
  const changing = useHouseholdAct(changeNeed)
  const error = noting.error ?? changing.error
  const { problems, find } = useFound(error)
  const { householdId } = household
  const submit = (typed: FormData) => {
    const members = typed.getAll('members')
    const said = { words: typed.get('words'), sinceDay: typed.get('sinceDay'), members, programId }
    if (!need) {
      const read = NotingNeed.safeParse({ needId, ...said })
      find(missing(read.error))
      return read.success && noting.mutate({ params: { householdId }, body: read.data }, { onSuccess: onClose })
    }
    const version = versionAfter(error, need.version)
    const read = ChangingNeed.safeParse({ ...said, version, metOn: typed.get('metOn') || null })
    find(missing(read.error))
    return read.success && changing.mutate({ params: { householdId, needId }, body: read.data }, { onSuccess: onClose })
  }
  const busy = noting.isPending || changing.isPending
  const title = say(need ? 'change_household_need' : 'add_household_need')
  return (
    <FormDialog {...{ title, verb: say('save'), busy, error, problems, onClose }} onSubmit={submit}>
      <AreaField
        label={say('what_is_needed')}
        hint={say('name_nobody')}
        name="words"
        rows={2}
        defaultValue={need?.words ?? ''}
        problem={problems['words']}
        data-first=""
      />
      <TextField
        label={say('needed_since')}
        name="sinceDay"
        type="date"
        defaultValue={need?.sinceDay ?? today}
        problem={problems['sinceDay']}
      />
      {need && (
        <TextField
          label={say('met_on')}
          hint={say('met_on_hint')}
          name="metOn"
          type="date"
          defaultValue={need.metOn ?? ''}
          problem={problems['metOn']}
        />
      )}
      <Chosen
        household={household}
        {...(need && { chosen: need.members })}
        label={say('needed_by')}
        problem={problems['members']}
      />
    </FormDialog>
  )
}
