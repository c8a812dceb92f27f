import { everyItem } from './find-problems.ts'
import type { Item } from './questionnaire.ts'
import type { Reading } from './reading.ts'

const numbers = ['decimal', 'integer']
const saysTotal = /total|score|sum/i

/**
 * Where a file has points at its answers and one total that nothing here can calculate, the total is the plain sum of
 * the questions that share their answers. It is named, so that nobody takes it for the author's own calculation.
 */
export function withPlainTotal(items: readonly Item[], reading: Reading): Item[] {
  const all = everyItem(items)
  const scored = all.filter(isScored)
  const totals = all.filter(isOpenTotal)
  const [total] = totals
  const isCalculated = all.some((item) => item.calculated && numbers.includes(item.type))
  if (!total || totals.length > 1 || scored.length === 0 || isCalculated) return [...items]
  const plainSumOf = familyOf(scored).map(({ linkId }) => linkId)
  const at = { path: total.path, linkId: total.linkId }
  reading.name(at, 'q_plain_sum', { count: plainSumOf.length, questions: plainSumOf.join(', ') })
  return replaced(items, { ...total, plainSumOf })
}

/** The questions of an instrument, as its author counts them: those with points that share their answers. */
export const scoredQuestions = (items: readonly Item[]): Item[] => familyOf(everyItem(items).filter(isScored))

const isScored = ({ type, choices }: Item): boolean =>
  (type === 'choice' || type === 'open-choice') &&
  choices.kind === 'options' &&
  choices.options.some(({ ordinal }) => ordinal !== null)

/** A number that says it is a total: calculated in another language, or with the unit of scores. */
function isOpenTotal({ type, text, codes, calculated, calculatedElsewhere, unit }: Item): boolean {
  if (!numbers.includes(type) || calculated) return false
  const isNamed = [text, ...codes.map(({ display }) => display ?? '')].some((words) => saysTotal.test(words))
  return isNamed && (calculatedElsewhere || unit?.code === '{score}')
}

/** The largest family of questions that share answers; all of them where no family holds half. */
function familyOf(scored: readonly Item[]): Item[] {
  let families: Item[][] = [[]]
  for (const item of scored) {
    const kin = families.filter((family) => family.some((other) => shareAnswers(item, other)))
    families = [...families.filter((family) => !kin.includes(family)), [...kin.flat(), item]]
  }
  const largest = families.reduce((one, other) => (other.length > one.length ? other : one))
  const inOrder = scored.filter((item) => largest.includes(item))
  return inOrder.length * 2 > scored.length ? inOrder : [...scored]
}

const codesOf = ({ choices }: Item): string[] =>
  choices.kind === 'options' ? choices.options.flatMap(({ value }) => value.valueCoding?.code ?? []) : []

function shareAnswers(one: Item, other: Item): boolean {
  const codes = codesOf(other)
  return codesOf(one).some((code) => codes.includes(code))
}

const replaced = (items: readonly Item[], by: Item): Item[] =>
  items.map((item) => (item.linkId === by.linkId ? by : { ...item, items: replaced(item.items, by) }))
