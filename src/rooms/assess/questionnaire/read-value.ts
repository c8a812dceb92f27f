import { Value, type ValueKey, valueKeys } from '../answers/response.ts'

const isKey = (key: string): key is ValueKey => valueKeys.some((one) => one === key)

/** A value of a file, by its kind: ('Coding', {...}) gives { valueCoding }. Nothing where it is no such value. */
export function toValue(kind: string, value: unknown): Value | undefined {
  const key = `value${kind}`
  if (!isKey(key)) return undefined
  const read = Value.safeParse({ [key]: value })
  return read.success && read.data[key] !== undefined ? read.data : undefined
}

/** Which kind of value this is. */
export const keyOf = (value: Value): ValueKey | undefined => valueKeys.find((key) => value[key] !== undefined)

/** A value as people read it, without dates being spelt: those a screen spells. */
export function wordsOf(value: Value): string {
  const { valueCoding, valueQuantity, valueReference, valueAttachment } = value
  if (valueCoding) return valueCoding.display ?? valueCoding.code ?? ''
  if (valueQuantity) return [valueQuantity.value, valueQuantity.unit ?? valueQuantity.code].join(' ').trim()
  if (valueReference) return valueReference.display ?? valueReference.reference ?? ''
  if (valueAttachment) return valueAttachment.title ?? valueAttachment.url ?? ''
  const key = keyOf(value)
  return key === undefined ? '' : String(value[key])
}
