import type { Condition, Operator } from './questionnaire.ts'
import { type Raw, rawsOf, textOf, valueIn } from './raw.ts'
import { toValue } from './read-value.ts'
import type { Reading } from './reading.ts'

const operators: readonly Operator[] = ['exists', '=', '!=', '>', '<', '>=', '<=']
const isOperator = (found: unknown): found is Operator => operators.some((one) => one === found)

/** The lines of enableWhen. What cannot be read is named and left out. */
export function readConditions(item: Raw, at: { path: string; linkId: string }, reading: Reading): Condition[] {
  return rawsOf(item['enableWhen']).flatMap((raw, nth) => {
    const question = textOf(raw['question'])
    const operator = raw['operator']
    const found = valueIn(raw, 'answer')
    const value = found && toValue(found.kind, found.value)
    const isWhole = question !== undefined && isOperator(operator) && value !== undefined
    if (isWhole && (operator !== 'exists' || value.valueBoolean !== undefined)) return [{ question, operator, value }]
    reading.name({ ...at, path: `${at.path}.enableWhen[${nth}]` }, 'q_bad_condition')
    return []
  })
}
