import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { IconButton } from '../../../web/parts/button.tsx'
import type { Value } from '../answers/response.ts'
import { say } from '../en.ts'
import type { View } from '../form/form-store.ts'
import { labelOf } from '../form/label-of.ts'
import type { InputProps } from './input-props.ts'

type RepeatedProps = {
  view: View
  values: readonly Value[]
  onValues: (values: readonly Value[]) => void
  input: (props: InputProps) => ReactNode
}

/** One input; where a question takes several answers, one for each, with more and fewer. */
export function Repeated({ view, values, onValues, input: Input }: RepeatedProps) {
  const [open, setOpen] = useState(false)
  const label = labelOf(view)
  if (!view.item.repeats) {
    const [value] = values
    return <Input view={view} label={label} value={value} onValue={(next) => onValues(next ? [next] : [])} />
  }
  const put = (nth: number, value: Value | undefined) => {
    if (nth === values.length) setOpen(false)
    onValues(value ? [...values.slice(0, nth), value, ...values.slice(nth + 1)] : values.toSpliced(nth, 1))
  }
  const shown = open || values.length === 0 ? [...values, undefined] : [...values]
  return (
    <div className="tl-answers">
      {shown.map((value, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer is known by its place alone
        <div key={nth} className="tl-answers-one">
          <Input
            view={view}
            label={say('f_nth', { label, nth: nth + 1 })}
            value={value}
            onValue={(next) => put(nth, next)}
          />
          {value && (
            <IconButton
              label={say('f_remove', { label: say('f_nth', { label, nth: nth + 1 }) })}
              icon={IconX}
              onClick={() => put(nth, undefined)}
            />
          )}
        </div>
      ))}
      {values.length > 0 && !open && values.length < (view.item.limits.maxOccurs ?? Number.POSITIVE_INFINITY) && (
        <Button variant="subtle" leftSection={<IconPlus aria-hidden />} onClick={() => setOpen(true)}>
          {say('f_add_answer')}
        </Button>
      )}
    </div>
  )
}
