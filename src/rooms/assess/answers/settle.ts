import type { Expression } from '../expressions/expression.ts'
import { variablesAround } from '../expressions/variables.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { calculatedValue } from './calculated-value.ts'
import { enabledRows } from './enabled.ts'
import { forEvaluation } from './for-evaluation.ts'
import { plainSum } from './plain-sum.ts'
import type { QuestionnaireResponse, Value } from './response.ts'
import type { Row } from './rows.ts'
import { sameNodes } from './same-nodes.ts'
import { setValues } from './set-answer.ts'

export type Settled = {
  response: QuestionnaireResponse
  rows: Row[]
  /** Rows that an expression switches off, by key. */
  off: ReadonlySet<string>
  /** Items whose expressions never came to rest: they have no value. */
  restless: readonly string[]
}

const mostRounds = 12

/**
 * What is asked, and what is calculated, until neither changes the other. Depends on nothing but what was answered:
 * neither on the order of answering nor on what was calculated before. About 20 ms an expression on 300 answers.
 */
export function settle(questionnaire: Questionnaire, given: QuestionnaireResponse): Settled {
  const start = withoutCalculated(questionnaire, given)
  let now: Settled = { response: start, rows: [], off: new Set(), restless: [] }
  for (let round = 0; round < mostRounds; round += 1) {
    const next = oneRound(questionnaire, now)
    if (next.atRest) return { ...next, response: sameNodes(given, next.response), restless: [] }
    now = next
  }
  return restless(questionnaire, now, given)
}

type Round = Settled & { atRest: boolean }

function oneRound(questionnaire: Questionnaire, { response, off }: Settled): Round {
  const { rows, unasked } = enabledRows(questionnaire, response, off)
  if (!questionnaire.computes) return { response, rows, off, restless: [], atRest: true }
  const ask = variablesAround(questionnaire, forEvaluation(questionnaire, response, unasked)).atRow
  const offNow = new Set(rows.filter((row) => isOff(row, ask)).map(({ key }) => key))
  const changed = rows.flatMap((row) => {
    const values = valuesOf(row, rows, ask)
    return values && !isHeld(row, values) ? [{ row, values }] : []
  })
  let after = response
  for (const { row, values } of changed) after = setValues(questionnaire, after, row.place, values)
  const atRest = changed.length === 0 && offNow.size === off.size && [...offNow].every((key) => off.has(key))
  return { response: after, rows, off: offNow, restless: changed.map(({ row }) => row.item.linkId), atRest }
}

type Ask = (expression: Expression, row: Row) => unknown[] | null

const isOff = ({ item, ...row }: Row, ask: Ask): boolean =>
  item.enableExpression !== undefined && ask(item.enableExpression, { item, ...row })?.[0] !== true

/** What a calculated row must hold now; nothing for a row that is answered by people. */
function valuesOf(row: Row, rows: readonly Row[], ask: Ask): Value[] | undefined {
  const { calculated, plainSumOf } = row.item
  if (!calculated && !plainSumOf) return undefined
  if (!row.enabled) return []
  if (calculated) return calculatedValue(row.item, ask(calculated, row) ?? [])
  const sum = plainSumOf && plainSum(plainSumOf, rows)
  return calculatedValue(row.item, sum === null || sum === undefined ? [] : [sum])
}

const isHeld = ({ node }: Row, values: readonly Value[]): boolean =>
  JSON.stringify(node?.answer ?? []) === JSON.stringify(values)

function withoutCalculated(questionnaire: Questionnaire, response: QuestionnaireResponse): QuestionnaireResponse {
  if (!questionnaire.computes) return response
  let after = response
  for (const { item, node, place } of enabledRows(questionnaire, response).rows) {
    if ((item.calculated || item.plainSumOf) && node?.answer) after = setValues(questionnaire, after, place, [])
  }
  return after
}

/** What never comes to rest has no value; the rest stands as it does without it. */
function restless(questionnaire: Questionnaire, now: Settled, given: QuestionnaireResponse): Settled {
  let response = now.response
  for (const { item, place } of now.rows) {
    if (now.restless.includes(item.linkId)) response = setValues(questionnaire, response, place, [])
  }
  const { rows } = enabledRows(questionnaire, response, now.off)
  return { ...now, rows, response: sameNodes(given, response) }
}
