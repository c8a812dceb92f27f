import { Quantity } from '../answers/response.ts'
import type { Limit, Limits } from './questionnaire.ts'
import { type ExtensionName, extensionsOf, extensionValue, type Raw, textOf, wholeOf } from './raw.ts'
import type { Reading } from './reading.ts'
import { safePattern } from './safe-pattern.ts'

type At = { path: string; linkId: string }

/** Length, value and occurrence limits, and the pattern, of an item. */
export function readLimits(item: Raw, at: At, reading: Reading): Limits {
  const whole = (name: ExtensionName) => wholeLimit(item, name, at, reading)
  const entryFormat = textOf(extensionValue(item, 'entryFormat'))
  const limits = {
    minLength: whole('minLength'),
    maxLength: wholeOf(item['maxLength']),
    min: valueLimit(item, 'minValue', at, reading),
    max: valueLimit(item, 'maxValue', at, reading),
    decimals: whole('decimals'),
    minOccurs: whole('minOccurs'),
    maxOccurs: whole('maxOccurs'),
    pattern: readPattern(item, at, reading),
    entryFormat,
  }
  return withoutMissing(limits)
}

function withoutMissing({
  pattern,
  min,
  max,
  entryFormat,
  ...counts
}: { [K in keyof Limits]: Limits[K] | undefined }): Limits {
  const { minLength, maxLength, decimals, minOccurs, maxOccurs } = counts
  return {
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(decimals !== undefined && { decimals }),
    ...(minOccurs !== undefined && { minOccurs }),
    ...(maxOccurs !== undefined && { maxOccurs }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(pattern !== undefined && { pattern }),
    ...(entryFormat !== undefined && { entryFormat }),
  }
}

function wholeLimit(item: Raw, name: ExtensionName, at: At, reading: Reading): number | undefined {
  if (extensionsOf(item, name).length === 0) return undefined
  const found = wholeOf(extensionValue(item, name))
  if (found === undefined || found < 0) reading.name(at, 'q_bad_limit')
  return found !== undefined && found >= 0 ? found : undefined
}

function valueLimit(item: Raw, name: ExtensionName, at: At, reading: Reading): Limit | undefined {
  if (extensionsOf(item, name).length === 0) return undefined
  const found = extensionValue(item, name)
  if (typeof found === 'number' || typeof found === 'string') return found
  const quantity = Quantity.safeParse(found)
  if (quantity.success && quantity.data.value !== undefined) return quantity.data
  reading.name(at, 'q_bad_limit')
  return undefined
}

function readPattern(item: Raw, at: At, reading: Reading): RegExp | undefined {
  if (extensionsOf(item, 'regex').length === 0) return undefined
  const source = textOf(extensionValue(item, 'regex'))
  const pattern = source === undefined ? null : safePattern(source)
  if (!pattern) reading.name(at, 'q_bad_pattern')
  return pattern ?? undefined
}
