import { Check, Choice } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { AreaField, SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import { say } from '../en.ts'
import type { EntryField, Values } from './entry-form.rules.ts'

type FieldsProps = {
  fields: readonly EntryField[]
  values: Values
  problems: Problems
  onChange: (name: string, value: unknown) => void
}

/** The questions of a form, in their order; the first has the focus. */
export function EntryFields({ fields, values, problems, onChange }: FieldsProps) {
  return fields.map((field, at) => (
    <OneField
      key={field.name}
      field={field}
      first={at === 0}
      value={values[field.name]}
      problem={problems[field.name]}
      onChange={(value) => onChange(field.name, value)}
    />
  ))
}

type FieldProps = {
  field: EntryField
  first: boolean
  value: unknown
  problem: string | undefined
  onChange: (value: unknown) => void
}

function OneField({ field, first, value, problem, onChange }: FieldProps) {
  const wired = { name: field.name, label: field.label, hint: field.hint, problem }
  const focus = first ? { 'data-first': '' } : {}
  const typed = { value: String(value ?? ''), onChange: (event: Typed) => onChange(event.target.value), ...focus }
  if (field.kind === 'text') return <AreaField {...wired} {...typed} rows={3} />
  if (field.kind === 'day') return <TextField {...wired} {...typed} type="date" />
  if (field.kind === 'time') return <TextField {...wired} {...typed} type="time" />
  if (field.kind === 'partial_day') return <TextField {...wired} {...typed} hint={say('partial_day_hint')} />
  if (field.kind === 'choice')
    return <SelectField {...wired} {...typed} options={field.options} {...(field.none && { none: field.none })} />
  if (field.kind === 'yes_no') return <YesNo {...wired} value={value} onChange={onChange} />
  if (field.kind === 'check')
    return (
      <Check name={field.name} checked={value === true} onChange={onChange} detail={field.hint} problem={problem}>
        {field.label}
      </Check>
    )
  if (field.kind === 'checks') return <Several field={field} problem={problem} value={value} onChange={onChange} />
  return <TextField {...wired} {...typed} autoComplete="off" />
}

type Typed = { target: { value: string } }
type Wired = { name: string; label: string; hint: string | undefined; problem: string | undefined }

/** Not asked is an answer of its own: neither yes nor no. */
function YesNo({ value, onChange, ...wired }: Wired & { value: unknown; onChange: (value: boolean | null) => void }) {
  const options = [
    { value: 'yes' as const, word: say('yes') },
    { value: 'no' as const, word: say('no') },
    { value: 'not_asked' as const, word: say('not_asked') },
  ]
  const chosen = value === true ? 'yes' : value === false ? 'no' : 'not_asked'
  return (
    <Choice
      {...wired}
      options={options}
      value={chosen}
      onChange={(one) => onChange(one === 'not_asked' ? null : one === 'yes')}
    />
  )
}

type SeveralProps = Omit<FieldProps, 'field' | 'first'> & { field: Extract<EntryField, { kind: 'checks' }> }

function Several({ field, problem, value, onChange }: SeveralProps) {
  const ticked: unknown[] = Array.isArray(value) ? value : []
  return (
    <FieldSet name={field.name} label={field.label} problem={problem}>
      {field.options.map((option) => (
        <Check
          key={option.value}
          name={field.name}
          value={option.value}
          checked={ticked.includes(option.value)}
          onChange={(on) => onChange(on ? [...ticked, option.value] : ticked.filter((one) => one !== option.value))}
        >
          {option.word}
        </Check>
      ))}
    </FieldSet>
  )
}
