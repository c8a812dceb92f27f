import { useState } from 'react'
import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { foldedText } from '../../../words/person-name.ts'
import { say } from '../en.ts'
import type { GroupPerson } from '../group-note/contract.ts'

type GroupPeopleProps = {
  people: readonly GroupPerson[]
  /** Their cases. */
  chosen: readonly string[]
  problem: string | undefined
  onChoose: (caseId: string, chosen: boolean) => void
}

/** My people, ticked; whoever is ticked stays in sight whatever is looked for. */
export function GroupPeople({ people, chosen, problem, onChoose }: GroupPeopleProps) {
  const [typed, type] = useState('')
  const wanted = foldedText(typed)
  const shown = people.filter(
    ({ caseId, clientName }) => chosen.includes(caseId) || foldedText(clientName).includes(wanted),
  )
  return (
    <Sheet title={say('group_who')} aside={say('group_chosen', { count: chosen.length })}>
      <div className="tl-fields">
        <TextField
          label={say('group_find')}
          name="find"
          hint={say('group_find_hint')}
          autoComplete="off"
          data-first=""
          value={typed}
          onChange={({ target }) => type(target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <FieldSet label={say('group_mine')} name="members" problem={problem}>
          <div className="tl-group-people">
            {shown.map(({ caseId, clientName, programName }) => (
              <Check
                key={caseId}
                name={`member-${caseId}`}
                checked={chosen.includes(caseId)}
                detail={programName}
                onChange={(on) => onChoose(caseId, on)}
              >
                {clientName}
              </Check>
            ))}
            {shown.length === 0 && <p className="tl-hint">{say('group_nobody_found')}</p>}
          </div>
        </FieldSet>
      </div>
    </Sheet>
  )
}
