import type { InputProps } from './input-props.ts'

/** One line, long words, or an address. */
export function TextInput({ view, label, value, onValue }: InputProps) {
  const { item, key, problem } = view
  const { maxLength, entryFormat } = item.limits
  const words = value?.valueString ?? value?.valueUri ?? ''
  const type = (typed: string) => {
    if (typed === '') onValue(undefined)
    else onValue(item.type === 'url' ? { valueUri: typed } : { valueString: typed })
  }
  const wires = {
    ...{ name: key, 'aria-label': label, 'aria-invalid': problem ? true : undefined, value: words },
    ...(maxLength !== undefined && { maxLength }),
  }
  if (item.type === 'text') {
    return <textarea {...wires} rows={3} className="tl-input" onChange={({ target }) => type(target.value)} />
  }
  return (
    <input
      {...wires}
      className="tl-input"
      type={item.type === 'url' ? 'url' : 'text'}
      placeholder={entryFormat}
      onChange={({ target }) => type(target.value)}
    />
  )
}
