import type { Answer, Coding, Quantity } from '../answers/response.ts'
import type { Item, Limit } from '../questionnaire/questionnaire.ts'
import { type Issue, issueAt, type Where } from './issue.ts'

const largest = 2_147_483_647

/** Whole, decimals, limits and unit of a number. */
export function checkNumber(item: Item, answer: Answer, where: Where): Issue[] {
  if (answer.valueBoolean !== undefined) return []
  const value = answer.valueInteger ?? answer.valueDecimal ?? answer.valueQuantity?.value
  if (value === undefined) return [issueAt(where, 'value', 'a_no_number')]
  const issues: Issue[] = []
  const { decimals } = item.limits
  if (item.type === 'integer' && Math.abs(value) > largest) {
    issues.push(issueAt(where, 'value', value > 0 ? 'a_too_high' : 'a_too_low', { limit: Math.sign(value) * largest }))
  }
  if (decimals !== undefined && decimalsOf(value) > decimals) {
    issues.push(issueAt(where, 'value', decimals === 0 ? 'a_whole' : 'a_decimals', { count: decimals }))
  }
  return [...issues, ...checkLimits(item, value, answer.valueQuantity, where), ...checkUnit(item, answer, where)]
}

/** 5.1234 has four; 1e-7 has seven. */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent))
}

function checkLimits(
  { limits: { min, max } }: Item,
  value: number,
  quantity: Quantity | undefined,
  where: Where,
): Issue[] {
  return [
    ...(min === undefined ? [] : checkLimit(min, value, quantity, -1, where)),
    ...(max === undefined ? [] : checkLimit(max, value, quantity, 1, where)),
  ]
}

function checkLimit(limit: Limit, value: number, quantity: Quantity | undefined, side: -1 | 1, where: Where): Issue[] {
  if (typeof limit === 'string') return []
  const bound = typeof limit === 'number' ? limit : (limit.value ?? 0)
  const words = typeof limit === 'number' ? bound : `${bound} ${limit.unit ?? limit.code ?? ''}`.trim()
  if (typeof limit !== 'number' && quantity && unitOf(limit) !== unitOf(quantity)) {
    return [issueAt(where, 'value', 'a_limit_unit', { limit: words }, 'warning')]
  }
  if ((value - bound) * side <= 0) return []
  return [issueAt(where, 'value', side > 0 ? 'a_too_high' : 'a_too_low', { limit: words })]
}

const unitOf = ({ code, unit }: Quantity): string | undefined => code ?? unit

function checkUnit({ units, unit }: Item, { valueQuantity }: Answer, where: Where): Issue[] {
  const asked = units.length > 0 ? units : unit ? [unit] : []
  if (!valueQuantity || asked.length === 0 || asked.some((one) => isUnit(valueQuantity, one))) return []
  const names = asked.map((one) => one.display ?? one.code ?? '').join(', ')
  return [issueAt(where, 'value', 'a_unit', { unit: unitOf(valueQuantity) ?? '–', units: names })]
}

const isUnit = (quantity: Quantity, unit: Coding): boolean =>
  quantity.code === undefined
    ? quantity.unit !== undefined && (quantity.unit === unit.display || quantity.unit === unit.code)
    : quantity.code === unit.code && (quantity.system ?? unit.system) === (unit.system ?? quantity.system)
