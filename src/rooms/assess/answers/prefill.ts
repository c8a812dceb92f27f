import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import { calculatedValue } from './calculated-value.ts'
import { setPrefilled } from './marks.ts'
import type { QuestionnaireResponse, Value } from './response.ts'
import { setValues } from './set-answer.ts'
import { settle } from './settle.ts'

/** Where answers come from that nobody gave, in words, and what expressions read there: a FHIR Patient. */
export type FromRecord = { patient: object; from: string }

/**
 * Puts in what the record knows, where the form says how to find it; marked until somebody confirms or changes it. What
 * was answered stays.
 */
export function prefill(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  { patient, from }: FromRecord,
): QuestionnaireResponse {
  let filled = response
  for (const { item, place, node } of settle(questionnaire, response).rows) {
    const values = node?.answer ? [] : valuesIn(item, questionnaire, patient)
    if (values.length === 0) continue
    filled = setPrefilled(questionnaire, setValues(questionnaire, filled, place, values), place, from)
  }
  return settle(questionnaire, filled).response
}

function valuesIn(item: Item, { raw: questionnaire }: Questionnaire, patient: object): Value[] {
  const context = { linkId: item.linkId }
  const around = { resource: patient, questionnaire, context, qitem: item.raw, variables: { patient } }
  return calculatedValue(item, item.initialFrom?.evaluate(context, around) ?? [])
}
