import './field.css'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'

/** What ties an input to its label, its hint and its problem: spread it on the input. */
export type Wires = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export type FieldProps = {
  label: string
  /** The contract's field, so that a refusal finds it. */
  name: string
  hint?: ReactNode
  /** What is wrong and what to do. */
  problem?: string | undefined
}

/** A label over an input, its problem under it. */
export function Field({
  label,
  name,
  hint,
  problem,
  children,
}: FieldProps & { children: (wires: Wires) => ReactNode }) {
  const wires = useWires({ name, hint, problem })
  return (
    <div className="tl-field">
      <label className="tl-label" htmlFor={wires.id}>
        {label}
      </label>
      <Hint wires={wires} hint={hint} />
      {children(wires)}
      <Problem wires={wires} problem={problem} />
    </div>
  )
}

/** Several inputs under one question. */
export function FieldSet({ label, name, hint, problem, children }: FieldProps & { children: ReactNode }) {
  const wires = useWires({ name, hint, problem })
  return (
    <fieldset
      id={wires.id}
      className="tl-field tl-choice-set"
      aria-describedby={wires['aria-describedby']}
      tabIndex={-1}
    >
      <legend className="tl-label">{label}</legend>
      <Hint wires={wires} hint={hint} />
      {children}
      <Problem wires={wires} problem={problem} />
    </fieldset>
  )
}

function useWires({ name, hint, problem }: Pick<FieldProps, 'name' | 'hint' | 'problem'>): Wires {
  const id = `${useId()}-${name}`
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return { id, name, 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined }
}

function Hint({ wires, hint }: { wires: Wires; hint: ReactNode }) {
  if (!hint) return null
  return (
    <span className="tl-field-hint" id={`${wires.id}-hint`}>
      {hint}
    </span>
  )
}

function Problem({ wires, problem }: { wires: Wires; problem: string | undefined }) {
  if (!problem) return null
  return (
    <span className="tl-problem" id={`${wires.id}-problem`}>
      <IconAlertTriangle aria-hidden />
      {problem}
    </span>
  )
}
