import { type ReactNode, useState } from 'react'
import { Check } from '../../../web/form/choices.tsx'
import { FieldSet } from '../../../web/form/field.tsx'
import { AreaField, SelectField, TextField } from '../../../web/form/inputs.tsx'
import type { Problems } from '../../../web/form/problem-summary.tsx'
import type { EntryForm, EntryInput } from './contract.ts'
import { groupsOf, shelvesOf } from './entry-shelves.ts'
import { say } from './pack-page.en.ts'

type Shared = { typed: EntryForm['typed']; problems: Problems }

/** What the entry says stands first; what it could say besides, and what is written as YAML, opens when it is wanted. */
export function EntryInputs({ form: { inputs, typed }, problems }: { form: EntryForm; problems: Problems }) {
  const { said, more, yaml } = shelvesOf(inputs, typed)
  const shared = { typed, problems }
  return (
    <>
      <Grouped inputs={said} {...shared} />
      <Shelf title={say('more_fields', { count: more.length })} inputs={more} {...shared} />
      <Shelf title={say('yaml_fields', { count: yaml.length })} inputs={yaml} {...shared} />
    </>
  )
}

/** Opens by itself when something in it must be mended, and stays open while it is. */
function Shelf({ title, inputs, ...shared }: Shared & { title: string; inputs: readonly EntryInput[] }) {
  const [open, setOpen] = useState(false)
  if (inputs.length === 0) return null
  const isWrong = inputs.some(({ name }) => shared.problems[name])
  return (
    <details
      className="tl-pack-more"
      open={open || isWrong}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      <div className="tl-fields">
        <Grouped inputs={inputs} {...shared} />
      </div>
    </details>
  )
}

function Grouped({ inputs, ...shared }: Shared & { inputs: readonly EntryInput[] }) {
  return groupsOf(inputs).map(({ group, parts }): ReactNode => {
    const drawn = parts.map((input) => <Input key={input.name} input={input} {...shared} />)
    const [first] = parts
    if (group === null || !first) return drawn
    return (
      <FieldSet key={first.name} label={group} name={group}>
        <div className="tl-fields">{drawn}</div>
      </FieldSet>
    )
  })
}

function Input({ input, typed, problems }: Shared & { input: EntryInput }) {
  const { name, label, kind, required, options } = input
  const face = { label, name, problem: problems[name] }
  const value = typed[name] ?? ''
  if (kind === 'measure') return <Measure input={input} typed={typed} problems={problems} />
  if (kind === 'choices') return <Choices input={input} value={value} problem={problems[name]} />
  if (kind === 'choice' || kind === 'yes_no')
    return (
      <SelectField
        {...face}
        options={options}
        defaultValue={value}
        {...((!required || value === '') && { none: say('not_said') })}
      />
    )
  if (kind === 'number') return <TextField {...face} inputMode="numeric" defaultValue={value} />
  if (kind === 'text') return <TextField {...face} defaultValue={value} />
  return <Long input={input} value={value} problem={problems[name]} />
}

type OneProps = { input: EntryInput; value: string; problem: string | undefined }

function Long({ input: { name, label, kind }, value, problem }: OneProps) {
  const rows = Math.min(14, Math.max(3, value.split('\n').length + 1))
  const face = { label, name, problem, rows, defaultValue: value }
  if (kind === 'area') return <AreaField {...face} />
  if (kind === 'lines') return <AreaField {...face} hint={say('lines_hint')} />
  return (
    <div className="tl-pack-yaml">
      <AreaField {...face} hint={say('yaml_hint')} spellCheck={false} />
    </div>
  )
}

function Choices({ input: { name, label, options }, value, problem }: OneProps) {
  const chosen = new Set(value.split('\n'))
  return (
    <FieldSet label={label} name={name} problem={problem}>
      {options.map((option) => (
        <Check key={option.value} name={name} value={option.value} defaultChecked={chosen.has(option.value)}>
          {option.word}
        </Check>
      ))}
    </FieldSet>
  )
}

/** A number and its unit: "2", "business days". */
function Measure({ input: { name, label, options }, typed, problems }: Shared & { input: EntryInput }) {
  return (
    <FieldSet label={label} name={name} problem={problems[name]}>
      <div className="tl-fields-row">
        <TextField
          label={say('how_many')}
          name={`${name}.count`}
          inputMode="numeric"
          defaultValue={typed[`${name}.count`] ?? ''}
        />
        <SelectField
          label={say('in_unit')}
          name={`${name}.unit`}
          options={options}
          defaultValue={typed[`${name}.unit`] ?? ''}
        />
      </div>
    </FieldSet>
  )
}
