import type { ReactNode } from 'react'
import type { Value } from '../answers/response.ts'
import { useForm } from '../form/form-context.ts'
import type { View } from '../form/form-store.ts'
import { DateInput, MomentInput, TimeInput } from './day-inputs.view.tsx'
import { FileInput, ReferenceInput } from './file-inputs.view.tsx'
import type { InputProps } from './input-props.ts'
import { NumberInput, QuantityInput, SliderInput } from './number-inputs.view.tsx'
import { OptionsInput } from './options-input.view.tsx'
import { Repeated } from './repeated.view.tsx'
import { TextInput } from './text-input.view.tsx'

/** The input that an item's type asks for: all its answers at once, or one input for each. */
export function AnswerInput({ view }: { view: View }) {
  const { store } = useForm()
  const { item, key, node } = view
  const values = node?.answer ?? []
  const say = (next: readonly Value[]) => store.say(key, next.length > 0 ? { values: next } : null)
  if (item.type === 'boolean' || item.type === 'choice' || item.type === 'open-choice') {
    return <OptionsInput view={view} values={values} onValues={say} />
  }
  const Input = inputFor(view)
  return <Repeated view={view} values={values} onValues={say} input={Input} />
}

function inputFor({ item }: View): (props: InputProps) => ReactNode {
  const { type, control, limits } = item
  if (type === 'integer' || type === 'decimal') {
    const hasEnds = typeof limits.min === 'number' && typeof limits.max === 'number'
    return control === 'slider' && hasEnds ? SliderInput : NumberInput
  }
  if (type === 'quantity') return QuantityInput
  if (type === 'date') return DateInput
  if (type === 'dateTime') return MomentInput
  if (type === 'time') return TimeInput
  if (type === 'attachment') return FileInput
  return type === 'reference' ? ReferenceInput : TextInput
}
