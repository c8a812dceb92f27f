import { Choice } from '../../../web/form/choices.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { say } from '../en.ts'
import { type ReferralFields, textOf } from './person-fields.view.tsx'

const admissions = [
  { value: 'planned', word: say('planned') },
  { value: 'emergency', word: say('through_emergency') },
  { value: 'not_known', word: say('not_known') },
] as const

/** The stay that the referral is about, if it is about one: over, or still to end. */
export function StayFields(fields: ReferralFields) {
  const { typed, problems, onType } = fields
  return (
    <Sheet title={say('hospital_stay')}>
      <div className="tl-fields">
        <p className="tl-hint">{say('stay_hint')}</p>
        <div className="tl-fields-row">
          <TextField label={say('hospital')} autoComplete="off" {...textOf(fields, 'hospital')} />
          <TextField label={say('admitted_on')} type="date" {...textOf(fields, 'startedOn')} />
        </div>
        <div className="tl-fields-row">
          <TextField
            label={say('discharged_on')}
            hint={say('discharged_on_hint')}
            type="date"
            {...textOf(fields, 'endedOn')}
          />
          <TextField
            label={say('expected_on')}
            hint={say('expected_on_hint')}
            type="date"
            {...textOf(fields, 'expectedOn')}
          />
        </div>
        <Choice
          label={say('how_admitted')}
          name="admission"
          options={admissions}
          value={typed.admission}
          problem={problems['admission']}
          onChange={(admission) => onType({ admission })}
        />
      </div>
    </Sheet>
  )
}
