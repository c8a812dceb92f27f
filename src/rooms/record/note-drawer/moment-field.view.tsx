import { useState } from 'react'
import type { FieldProps } from '../../../web/form/field.tsx'
import { TextField } from '../../../web/form/inputs.tsx'
import { useHere } from '../../../web/use-here.ts'
import { type Direction, dayWords, momentWords, readDay, readMoment } from './moment.form.ts'

type MomentFieldProps = FieldProps & {
  /** An instant (a day, when only the day counts), or what was typed and cannot be read yet. */
  value: string
  onChange: (value: string) => void
  direction: Direction
  /** Asks for a day without an hour. */
  dayOnly?: boolean
}

/** A time as people write it. What could be read is shown in full when the field is left. */
export function MomentField({ value, onChange, direction, dayOnly = false, ...field }: MomentFieldProps) {
  const here = useHere()
  const [typed, setTyped] = useState<string>()
  const words = dayOnly ? dayWords(value, here) : momentWords(value, here)
  const read = (text: string) => (dayOnly ? readDay(text, direction, here) : readMoment(text, direction, here))
  return (
    <TextField
      {...field}
      autoComplete="off"
      value={typed ?? words}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(read(target.value) ?? target.value)
      }}
      onBlur={() => setTyped(undefined)}
    />
  )
}
