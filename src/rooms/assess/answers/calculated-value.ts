import type { Item } from '../questionnaire/questionnaire.ts'
import { toValue } from '../questionnaire/read-value.ts'
import type { Value } from './response.ts'

const kinds = {
  ...{ boolean: 'Boolean', decimal: 'Decimal', integer: 'Integer', date: 'Date', dateTime: 'DateTime', time: 'Time' },
  ...{ string: 'String', text: 'String', url: 'Uri', quantity: 'Quantity', reference: 'Reference' },
  attachment: 'Attachment',
} as const

/** What an expression found, as the item's answers. What does not fit the item's type is no answer. */
export function calculatedValue(item: Item, found: readonly unknown[]): Value[] {
  const wanted = item.repeats ? found : found.slice(0, 1)
  return wanted.flatMap((one) => asAnswer(item, one) ?? [])
}

function asAnswer({ type, unit, choices }: Item, found: unknown): Value | undefined {
  if (type === 'group' || type === 'display') return undefined
  if (type === 'choice' || type === 'open-choice') {
    const offered = choices.kind === 'options' ? choices.options : []
    const byCode = offered.find(({ value }) => typeof found === 'string' && value.valueCoding?.code === found)
    return byCode?.value ?? toValue('Coding', found) ?? toValue('String', found)
  }
  if (type === 'quantity' && typeof found === 'number') {
    return {
      valueQuantity: { value: rounded(found), ...(unit?.code && { code: unit.code, unit: unit.display ?? unit.code }) },
    }
  }
  if (typeof found === 'number') return toValue(kinds[type], rounded(found))
  return toValue(kinds[type], found)
}

/** 0.1 + 0.2 is 0.3: floating point leaves its dust behind the twelfth digit. */
const rounded = (found: number): number => Number(found.toPrecision(12))
