import { Choice } from '../../../web/form/choices.tsx'
import { AreaField, type Option, SelectField, TextField } from '../../../web/form/inputs.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { say } from '../en.ts'
import { urgencies } from '../referral/contract.ts'
import { type ReferralFields, textOf } from './person-fields.view.tsx'

const urgencyOptions = urgencies.map((value) => ({ value, word: say(`urgency_${value}`) }))
const consents = [
  { value: 'yes', word: say('agreed') },
  { value: 'no', word: say('not_agreed') },
  { value: 'not_asked', word: say('not_asked') },
] as const

/** Who asks, for which program, how soon, what for, and whether the person knows. */
export function AskingFields({ programs, ...fields }: ReferralFields & { programs: readonly Option[] }) {
  const { typed, problems, onType } = fields
  return (
    <Sheet title={say('who_asks')}>
      <div className="tl-fields">
        {programs.length > 1 && (
          <SelectField
            label={say('program')}
            name="programId"
            options={programs}
            value={typed.programId}
            problem={problems['programId']}
            onChange={({ target }) => onType({ programId: target.value })}
          />
        )}
        <div className="tl-fields-row">
          <TextField label={say('source_name')} hint={say('source_name_hint')} {...textOf(fields, 'sourceName')} />
          <TextField
            label={say('source_person')}
            hint={say('source_person_hint')}
            {...textOf(fields, 'sourcePerson')}
          />
          <TextField
            label={say('their_phone')}
            hint={say('their_phone_hint')}
            type="tel"
            autoComplete="off"
            {...textOf(fields, 'sourcePhone')}
          />
        </div>
        <Choice
          label={say('urgency')}
          name="urgency"
          hint={say('urgency_hint')}
          options={urgencyOptions}
          value={typed.urgency}
          problem={problems['urgency']}
          onChange={(urgency) => onType({ urgency })}
        />
        <AreaField label={say('what_for')} {...textOf(fields, 'asked')} />
        <Choice
          label={say('agreed_to_contact_question')}
          name="consent"
          options={consents}
          value={typed.consent}
          onChange={(consent) => onType({ consent })}
        />
      </div>
    </Sheet>
  )
}
