import { pointsOf } from '../answers/points.ts'
import type { QuestionnaireResponse } from '../answers/response.ts'
import { settle } from '../answers/settle.ts'
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'

export type Totals = Record<string, number | null>

const isTotal = ({ type, calculated, plainSumOf, calculatedElsewhere }: Item): boolean =>
  ['decimal', 'integer', 'quantity'].includes(type) && Boolean(calculated ?? plainSumOf ?? calculatedElsewhere)

/** Every calculated number of a response, by linkId; null where it cannot be calculated from what was answered. */
export function totalsOf(questionnaire: Questionnaire, response: QuestionnaireResponse): Totals {
  const { rows } = settle(questionnaire, response)
  const totals: Totals = {}
  for (const { item, node } of rows.filter((row) => isTotal(row.item))) {
    const [answer] = node?.answer ?? []
    const value = answer && pointsOf(item, answer)
    totals[item.linkId] ??= value ?? null
  }
  return totals
}

/** The points of each answered question that a plain sum adds up: the total explains itself. */
export function partsOfPlainSum(questionnaire: Questionnaire, response: QuestionnaireResponse): Totals {
  const { rows } = settle(questionnaire, response)
  const sums = [...questionnaire.byLinkId.values()].some(({ plainSumOf }) => plainSumOf)
  const parts: Totals = {}
  for (const { item, node, enabled } of rows) {
    const [answer] = node?.answer ?? []
    const points = enabled && answer?.valueCoding ? pointsOf(item, answer) : null
    if (sums && points !== null) parts[item.linkId] = points
  }
  return parts
}
