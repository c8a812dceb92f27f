import { Button } from '@mantine/core'
import { Check } from '../../../web/form/choices.tsx'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { languages } from '../../people/web.ts'
import { say } from '../en.ts'
import { KnownAlready } from './known-already.view.tsx'
import type { TypedReferral } from './new-referral.form.ts'

export type ReferralFields = {
  typed: TypedReferral
  problems: Problems
  onType: (part: Partial<TypedReferral>) => void
}

type TextKey =
  | 'given'
  | 'family'
  | 'preferred'
  | 'birthDate'
  | 'phone'
  | 'language'
  | 'sourceName'
  | 'sourcePerson'
  | 'sourcePhone'
  | 'asked'
  | 'hospital'
  | 'startedOn'
  | 'endedOn'
  | 'expectedOn'

/** What ties one text of the draft to its input. */
export const textOf = ({ typed, problems, onType }: ReferralFields, name: TextKey) => ({
  name,
  value: typed[name],
  problem: problems[name],
  onChange: ({ target }: { target: { value: string } }) => onType({ [name]: target.value }),
})

const sexes = [
  { value: 'unknown', word: say('sex_unknown') },
  { value: 'female', word: say('sex_female') },
  { value: 'male', word: say('sex_male') },
  { value: 'other', word: say('sex_another') },
] as const

/** Who is referred: somebody who is known, or somebody new after near matches were looked at. */
export function PersonFields(fields: ReferralFields) {
  const { typed, onType } = fields
  if (typed.knownId) {
    return (
      <Sheet title={say('who_is_referred')}>
        <div className="tl-row">
          <b>{typed.knownName}</b>
          <Button size="xs" variant="default" onClick={() => onType({ knownId: '', knownName: '' })}>
            {say('somebody_else')}
          </Button>
        </div>
      </Sheet>
    )
  }
  return (
    <Sheet title={say('who_is_referred')}>
      <div className="tl-fields">
        <div className="tl-fields-row">
          <TextField label={say('given')} autoComplete="off" {...textOf(fields, 'given')} />
          <TextField label={say('family')} autoComplete="off" {...textOf(fields, 'family')} />
          <TextField label={say('preferred')} autoComplete="off" {...textOf(fields, 'preferred')} />
        </div>
        <div className="tl-fields-row">
          <TextField
            label={say('birth_date')}
            hint={say('birth_date_hint')}
            inputMode="numeric"
            autoComplete="off"
            {...textOf(fields, 'birthDate')}
          />
          <TextField
            label={say('phone')}
            hint={say('phone_hint')}
            type="tel"
            autoComplete="off"
            {...textOf(fields, 'phone')}
          />
          <SelectField
            label={say('sex')}
            hint={say('sex_hint')}
            name="sex"
            options={sexes}
            value={typed.sex}
            onChange={({ target }) => onType({ sex: sexOf(target.value) })}
          />
        </div>
        <div className="tl-fields-row">
          <SelectField
            label={say('language')}
            none={say('not_asked')}
            options={languages}
            {...textOf(fields, 'language')}
          />
          <Check
            name="interpreterNeeded"
            checked={typed.interpreterNeeded}
            onChange={(interpreterNeeded) => onType({ interpreterNeeded })}
          >
            {say('interpreter')}
          </Check>
        </div>
        <KnownAlready {...fields} />
      </div>
    </Sheet>
  )
}

const sexOf = (value: string): TypedReferral['sex'] => sexes.find((one) => one.value === value)?.value ?? 'unknown'
