import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import { useTyped } from '../../../web/form/use-typed-act.ts'
import { newId } from '../../../words/ids.ts'
import { displayName } from '../../../words/person-name.ts'
import { say } from '../en.ts'
import { FormingHousehold, formHousehold } from '../household/contract.ts'
import { type HouseholdRole, roleNames } from '../household/household-roles.ts'
import { useHouseholdAct, useToday } from './household.client.ts'
import { PersonFinder } from './person-finder.view.tsx'

type One = { memberId: string; clientId: string; name: string; role: HouseholdRole }
type FormHouseholdProps = {
  client: { clientId: string; name: string }
  programId: string
  onClose: () => void
  onFormed: (householdId: string) => void
}

export const roleOptions = roleNames.map((value) => ({ value, word: say(`household_${value}`) }))
export const roleOf = (value: string): HouseholdRole => roleNames.find((one) => one === value) ?? 'unrelated'

/** What was refused is said in the dialog, which stays. */
const stays = () => {}

/** The person whose chart is open and whoever is found beside them, each with what they are to the head. */
export function FormHouseholdDialog({ client, programId, onClose, onFormed }: FormHouseholdProps) {
  const today = useToday()
  const householdId = useRef(newId()).current
  const [members, setMembers] = useState<One[]>([{ ...client, memberId: newId(), role: 'head' }])
  const act = useHouseholdAct(formHousehold)
  const needs = { members: say('needs_two_members'), fromDay: say('needs_day') }
  const { problems, submit } = useTyped(FormingHousehold, needs, act.error)
  const change = (clientId: string, role: HouseholdRole) =>
    setMembers(members.map((one) => (one.clientId === clientId ? { ...one, role } : one)))
  const form = (typed: FormData) => {
    const sent = members.map(({ memberId, clientId, role }) => ({ memberId, clientId, role }))
    // the sheet behind shows the household as soon as it stands, and takes this dialog away before a callback of its own is called
    submit({ householdId, programId, fromDay: typed.get('fromDay'), members: sent }, (body) =>
      act.mutateAsync({ body }).then(() => onFormed(householdId), stays),
    )
  }
  return (
    <FormDialog
      title={say('form_household')}
      verb={say('form_household')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={form}
    >
      <PersonFinder
        without={members.map(({ clientId }) => clientId)}
        problem={problems['members']}
        onFound={(one) =>
          setMembers([...members, { memberId: newId(), clientId: one.clientId, name: displayName(one), role: 'child' }])
        }
      />
      {members.map(({ clientId, name, role }) => (
        <div key={clientId} className="tl-row">
          <SelectField
            label={say('role_of', { name })}
            name={`role-${clientId}`}
            options={roleOptions}
            value={role}
            onChange={({ target }) => change(clientId, roleOf(target.value))}
          />
          {clientId !== client.clientId && (
            <Button
              size="xs"
              variant="subtle"
              onClick={() => setMembers(members.filter((one) => one.clientId !== clientId))}
            >
              {say('take_off', { name })}
            </Button>
          )}
        </div>
      ))}
      <TextField
        label={say('together_since')}
        name="fromDay"
        type="date"
        defaultValue={today}
        problem={problems['fromDay']}
      />
    </FormDialog>
  )
}
