import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'

type InputProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'className'>

/** One line of text; also `type="date"`, `type="time"`, `inputMode="numeric"`. */
export function TextField({ label, name, hint, problem, ...rest }: InputProps) {
  const numeric = rest.inputMode === 'numeric' || rest.type === 'date' || rest.type === 'time'
  return (
    <Field label={label} name={name} hint={hint} problem={problem}>
      {(wires) => <input {...rest} {...wires} className={numeric ? 'tl-input tl-number' : 'tl-input'} />}
    </Field>
  )
}

type AreaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps | 'id' | 'className'>

/** Where people write long text. */
export function AreaField({ label, name, hint, problem, ...rest }: AreaProps) {
  return (
    <Field label={label} name={name} hint={hint} problem={problem}>
      {(wires) => <textarea rows={5} {...rest} {...wires} className="tl-input" />}
    </Field>
  )
}

export type Option = { value: string; word: string }

type SelectProps = FieldProps & {
  options: readonly Option[]
  /** The word for "nothing chosen yet"; without it the first option stands. */
  none?: string
} & Omit<ComponentProps<'select'>, keyof FieldProps | 'id' | 'className'>

/** The device's own list: it works with every thumb and screen reader. */
export function SelectField({ label, name, hint, problem, options, none, ...rest }: SelectProps) {
  return (
    <Field label={label} name={name} hint={hint} problem={problem}>
      {(wires) => (
        <select {...rest} {...wires} className="tl-input">
          {none && <option value="">{none}</option>}
          {options.map(({ value, word }) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
