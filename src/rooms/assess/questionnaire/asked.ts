import type { Item } from './questionnaire.ts'

/** Has a value of its own: neither a heading nor words alone. */
const isQuestion = ({ type }: Item): boolean => type !== 'group' && type !== 'display'

/** Its value comes out of other answers. What an expression would give that we cannot compute is entered by hand. */
export const isCalculated = ({ calculated, plainSumOf }: Item): boolean =>
  calculated !== undefined || plainSumOf !== undefined

/** What people answer, as against what is said or calculated. */
export const isAsked = (item: Item): boolean => isQuestion(item) && !item.readOnly && !isCalculated(item)
