import { useRef } from 'react'
import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField, SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { versionAfter } from '../../../web/trouble.ts'
import { newId } from '../../../words/ids.ts'
import { displayName } from '../../../words/person-name.ts'
import { say } from '../en.ts'
import { ChangingRoles, changeRoles, type Household, MovingHousehold, moveHousehold } from '../household/contract.ts'
import { ChangingNeed, changeNeed, type HouseholdNeed, NotingNeed, noteNeed } from '../household-need/contract.ts'
import { roleOptions } from './form-household-dialog.view.tsx'
import { filledIn, useHouseholdAct, useToday } from './household.client.ts'

type OfHousehold = { household: Household; onClose: () => void }
type InProgram = OfHousehold & { programId: string }

export function RolesDialog({ household, onClose }: OfHousehold) {
  const today = useToday()
  const act = useHouseholdAct(changeRoles)
  const { problems, submit } = useTyped(ChangingRoles, filledIn('fromDay', 'roles'), act.error)
  const { householdId, members } = household
  const change = (typed: FormData) => {
    const version = versionAfter(act.error, household.version)
    const roles = members.map(({ memberId }) => ({ memberId, role: typed.get(memberId) }))
    submit({ version, fromDay: typed.get('fromDay'), roles }, (body) =>
      act.mutate({ params: { householdId }, body }, { onSuccess: onClose }),
    )
  }
  const title = say('change_household_roles')
  return (
    <FormDialog
      {...{ title, verb: say('save'), busy: act.isPending, error: act.error, problems, onClose }}
      onSubmit={change}
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
  const { problems, submit } = useTyped(MovingHousehold, filledIn('line', 'fromDay', 'members'), act.error)
  const { householdId } = household
  const move = (typed: FormData) => {
    const said = { ...Object.fromEntries(typed), members: typed.getAll('members'), programId }
    submit({ ...said, version: versionAfter(act.error, household.version) }, (body) =>
      act.mutate({ params: { householdId }, body }, { onSuccess: onClose }),
    )
  }
  const title = say('move_household')
  const labels = { city: say('city'), state: say('state'), postalCode: say('postal_code') }
  return (
    <FormDialog
      {...{ title, verb: say('move_verb'), busy: act.isPending, error: act.error, problems, onClose }}
      onSubmit={move}
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

export const NeedDialog = ({ need, ...of }: NeedDialogProps) =>
  need ? <ChangeNeedDialog {...of} need={need} /> : <NoteNeedDialog {...of} />

const neededFields = ['words', 'sinceDay', 'members', 'metOn']
const saidIn = (typed: FormData) => ({
  words: typed.get('words'),
  sinceDay: typed.get('sinceDay'),
  members: typed.getAll('members'),
})

function NoteNeedDialog({ household, programId, onClose }: InProgram) {
  const needId = useRef(newId()).current
  const act = useHouseholdAct(noteNeed)
  const { problems, submit } = useTyped(NotingNeed, filledIn(...neededFields), act.error)
  const { householdId } = household
  const note = (typed: FormData) =>
    submit({ needId, programId, ...saidIn(typed) }, (body) =>
      act.mutate({ params: { householdId }, body }, { onSuccess: onClose }),
    )
  const title = say('add_household_need')
  return (
    <FormDialog
      {...{ title, verb: say('save'), busy: act.isPending, error: act.error, problems, onClose }}
      onSubmit={note}
    >
      <NeedFields household={household} problems={problems} />
    </FormDialog>
  )
}

function ChangeNeedDialog({ household, need, onClose }: OfHousehold & { need: HouseholdNeed }) {
  const act = useHouseholdAct(changeNeed)
  const { problems, submit } = useTyped(ChangingNeed, filledIn(...neededFields), act.error)
  const params = { householdId: household.householdId, needId: need.needId }
  const change = (typed: FormData) => {
    const said = { ...saidIn(typed), version: versionAfter(act.error, need.version), metOn: typed.get('metOn') || null }
    submit(said, (body) => act.mutate({ params, body }, { onSuccess: onClose }))
  }
  const title = say('change_household_need')
  return (
    <FormDialog
      {...{ title, verb: say('save'), busy: act.isPending, error: act.error, problems, onClose }}
      onSubmit={change}
    >
      <NeedFields household={household} need={need} problems={problems} />
    </FormDialog>
  )
}

type NeedFieldsProps = { household: Household; need?: HouseholdNeed; problems: Problems }

function NeedFields({ household, need, problems }: NeedFieldsProps) {
  const today = useToday()
  return (
    <>
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
    </>
  )
}
