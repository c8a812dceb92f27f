import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { type FieldProps, FieldSet } from './field.tsx'

type ChoiceProps<V extends string> = FieldProps & {
  options: readonly { value: V; word: string }[]
  /** Undefined: nothing is chosen yet, which is not the same as the first. */
  value?: V | undefined
  onChange?: (value: V) => void
  /** As wide as its place. */
  full?: boolean
}

/** One of a few, all in sight: outcome, mode, better / same / worse. Arrows choose. */
export function Choice<V extends string>({ options, value, onChange, full = false, ...field }: ChoiceProps<V>) {
  return (
    <FieldSet {...field}>
      <div className={full ? 'tl-choice tl-choice-full' : 'tl-choice'}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={field.name}
              value={option.value}
              {...(onChange && { checked: option.value === value, onChange: () => onChange(option.value) })}
            />
            {option.word}
          </label>
        ))}
      </div>
    </FieldSet>
  )
}

type CheckProps = {
  name: string
  value?: string
  checked?: boolean
  defaultChecked?: boolean
  onChange?: (checked: boolean) => void
  /** The rule and the fact behind it. */
  detail?: ReactNode
  /** What is wrong, and what to do. */
  problem?: string | undefined
  children: ReactNode
}

/** A box to tick, with what it stands for. One that must be ticked is gone to. */
export function Check({ detail, problem, children, onChange, ...box }: CheckProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (problem) input.current?.focus()
  }, [problem])
  return (
    <label className="tl-check">
      <input
        ref={input}
        type="checkbox"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem && id}
        {...box}
        {...(onChange && { onChange: ({ target }) => onChange(target.checked) })}
      />
      <span>
        {children}
        {detail && <small>{detail}</small>}
        {problem && (
          <span className="tl-problem" id={id}>
            <IconAlertTriangle aria-hidden />
            {problem}
          </span>
        )}
      </span>
    </label>
  )
}
