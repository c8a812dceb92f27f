import type { Value } from '../answers/response.ts'
import { say } from '../en.ts'
import type { Item, Option } from '../questionnaire/questionnaire.ts'

/** An answer as it is drawn: with the digit that gives it. */
export type Offered = Pick<Option, 'value' | 'words' | 'exclusive'> & { digit: number | null; id: string }

const yesNo = (): Offered[] => [
  { value: { valueBoolean: true }, words: say('f_yes'), exclusive: false, digit: 1, id: 'yes' },
  { value: { valueBoolean: false }, words: say('f_no'), exclusive: false, digit: 0, id: 'no' },
]

/** What an item offers. The digit is the answer's points where all have their own from 0 to 9; else its place. */
export function offeredBy({ type, choices }: Item): Offered[] {
  if (type === 'boolean') return yesNo()
  if (choices.kind !== 'options') return []
  const points = choices.options.map(({ ordinal }) => ordinal)
  const isDigit = (one: number | null) => one !== null && Number.isInteger(one) && one >= 0 && one <= 9
  const byPoints = points.every(isDigit) && new Set(points).size === points.length
  return choices.options.map(({ value, words, exclusive, ordinal, prefix }, at) => ({
    ...{ value, exclusive, id: String(at) },
    words: prefix && !byPoints ? `${prefix} ${words}` : words,
    digit: byPoints ? ordinal : at < 9 ? at + 1 : null,
  }))
}

export const valueForDigit = (item: Item, digit: number): Value | undefined =>
  offeredBy(item).find((offered) => offered.digit === digit)?.value
