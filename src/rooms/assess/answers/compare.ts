import type { Condition } from '../questionnaire/questionnaire.ts'
import { keyOf } from '../questionnaire/read-value.ts'
import type { Answer, Coding, Quantity, Value } from './response.ts'

/** Whether a condition holds for the answers there are. Without an answer only "is not answered" holds. */
export function meets({ operator, value }: Condition, answers: readonly Answer[]): boolean {
  if (operator === 'exists') return answers.length > 0 === value.valueBoolean
  if (answers.length === 0) return false
  if (operator === '=') return answers.some((answer) => isEqual(answer, value))
  if (operator === '!=') return !answers.some((answer) => isEqual(answer, value))
  return answers.some((answer) => {
    const order = compare(answer, value)
    if (order === null) return false
    if (operator === '>') return order > 0
    if (operator === '<') return order < 0
    return operator === '>=' ? order >= 0 : order <= 0
  })
}

export function isEqual(one: Value, other: Value): boolean {
  if (one.valueCoding && other.valueCoding) return isSameCode(one.valueCoding, other.valueCoding)
  if (one.valueReference && other.valueReference) return one.valueReference.reference === other.valueReference.reference
  if (one.valueAttachment && other.valueAttachment) return one.valueAttachment.url === other.valueAttachment.url
  return compare(one, other) === 0
}

/** The same code; a system counts where both name one. */
export const isSameCode = (one: Coding, other: Coding): boolean =>
  one.code === other.code && (one.system === undefined || other.system === undefined || one.system === other.system)

/** Below zero, zero, above zero; null where the two cannot be ordered. */
export function compare(one: Value, other: Value): number | null {
  if (one.valueQuantity || other.valueQuantity) return compareQuantities(one.valueQuantity, other.valueQuantity)
  const [left, right] = [plain(one), plain(other)]
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left !== 'string' || typeof right !== 'string') return null
  const isMoment = one.valueDateTime !== undefined || other.valueDateTime !== undefined
  return isMoment ? compareMoments(left, right) : compareWords(left, right)
}

const compareWords = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1)

function plain(value: Value): unknown {
  const key = keyOf(value)
  return key === undefined ? undefined : value[key]
}

function compareQuantities(one: Quantity | undefined, other: Quantity | undefined): number | null {
  if (one?.value === undefined || other?.value === undefined) return null
  const unit = (quantity: Quantity) => quantity.code ?? quantity.unit
  const differs = unit(one) !== undefined && unit(other) !== undefined && unit(one) !== unit(other)
  return differs ? null : one.value - other.value
}

/** As exactly as both are known: '2026-03' and '2026-03-09T10:00:00Z' are the same month. */
function compareMoments(left: string, right: string): number {
  const bothTimed = left.includes('T') && right.includes('T')
  if (bothTimed) return Date.parse(left) - Date.parse(right) || 0
  const exact = Math.min(left.length, right.length)
  return compareWords(left.slice(0, exact), right.slice(0, exact))
}
