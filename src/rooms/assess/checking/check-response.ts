import { forEvaluation } from '../answers/for-evaluation.ts'
import { readResponse } from '../answers/read-answers.ts'
import type { QuestionnaireResponse, ResponseItem } from '../answers/response.ts'
import { type Row, rowsOf } from '../answers/rows.ts'
import { settle } from '../answers/settle.ts'
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import { checkGroups } from './check-groups.ts'
import { checkInvariants } from './check-invariants.ts'
import { checkRow, whereOf } from './check-row.ts'
import { type Issue, issueAt, type Where } from './issue.ts'

const whole: Where = { linkId: null, expression: 'QuestionnaireResponse', row: null }
const canonical: Where = { ...whole, expression: 'QuestionnaireResponse.questionnaire' }

/**
 * Everything that is wrong with a response. `complete`: it is to be signed, so nothing required may be open and nothing
 * may be answered that is not asked. Refused and unknown count as answered. Never throws.
 */
export function checkResponse(
  questionnaire: Questionnaire | null,
  raw: unknown,
  { complete }: { complete: boolean },
): Issue[] {
  const read = readResponse(raw)
  if (!read.ok) return read.problems.map(({ path, message }) => malformed(path, message))
  const { response } = read
  if (!questionnaire) return [unresolved(response)]
  const other = checkCanonical(questionnaire, response)
  if (other) return [other]
  const settled = settle(questionnaire, response)
  const rows = rowsIn(questionnaire, response, settled.rows)
  return [
    ...checkStatus(questionnaire),
    ...unknownItems(questionnaire.items, response.item ?? [], 'QuestionnaireResponse'),
    ...rows.flatMap((row) => checkRow(row, complete)),
    ...(complete ? checkGroups(rows) : []),
    ...checkTotals(rows, settled.rows),
    ...rows.filter(({ item }) => settled.restless.includes(item.linkId)).map(restless),
    ...(complete ? checkInvariants(questionnaire, rows, evaluated(questionnaire, response, rows)) : []),
  ]
}

/** The rows of the response as it was given, asked as the settled one is. */
function rowsIn(questionnaire: Questionnaire, response: QuestionnaireResponse, settled: readonly Row[]): Row[] {
  const asked = new Map(settled.map(({ key, enabled }) => [key, enabled]))
  return rowsOf(questionnaire, response, ({ key }) => asked.get(key) !== false)
}

const evaluated = (questionnaire: Questionnaire, response: QuestionnaireResponse, rows: readonly Row[]) =>
  forEvaluation(questionnaire, response, new Set(rows.flatMap(({ enabled, node }) => (enabled || !node ? [] : [node]))))

const malformed = (path: string, message: string): Issue => {
  if (path === 'QuestionnaireResponse') return { severity: 'fatal', code: 'structure', ...whole, sentence: message }
  return issueAt({ ...whole, expression: path }, 'structure', 'a_malformed', { because: message }, 'fatal')
}

const unresolved = ({ questionnaire: url }: QuestionnaireResponse): Issue =>
  url === undefined
    ? issueAt(canonical, 'not-found', 'a_no_questionnaire')
    : issueAt(canonical, 'not-found', 'a_unresolved', { url })

const restless = (row: Row): Issue => issueAt(whereOf(row), 'business-rule', 'a_restless', {}, 'warning')

/** The response must answer this questionnaire; a version is compared where both name one. */
function checkCanonical({ url, version }: Questionnaire, response: QuestionnaireResponse): Issue | undefined {
  if (url === undefined || response.questionnaire === undefined) return undefined
  const [theirs, theirVersion] = response.questionnaire.split('|')
  const isSameVersion = version === undefined || theirVersion === undefined || version === theirVersion
  if (theirs === url && isSameVersion) return undefined
  const given = version === undefined ? url : `${url}|${version}`
  return issueAt(canonical, 'not-found', 'a_other_questionnaire', { url: response.questionnaire, given })
}

function checkStatus({ status }: Questionnaire): Issue[] {
  return status === 'draft' ? [issueAt(canonical, 'informational', 'a_draft', { status }, 'warning')] : []
}

/** Items that the questionnaire does not have where they stand. */
function unknownItems(items: readonly Item[], nodes: readonly ResponseItem[], path: string): Issue[] {
  const byLinkId = new Map(items.map((item) => [item.linkId, item]))
  return nodes.flatMap((node, nth) => {
    const { linkId } = node
    const expression = `${path}.item[${nth}]`
    const item = byLinkId.get(linkId)
    if (!item) return [issueAt({ linkId, expression, row: null }, 'structure', 'a_unknown_item', { linkId })]
    const answers = node.answer ?? []
    return [
      ...unknownItems(item.type === 'group' ? item.items : [], node.item ?? [], expression),
      ...answers.flatMap((answer, at) => unknownItems(item.items, answer.item ?? [], `${expression}.answer[${at}]`)),
    ]
  })
}

/** A total that somebody else calculated otherwise. Ours is what counts; the difference is told. */
function checkTotals(rows: readonly Row[], settled: readonly Row[]): Issue[] {
  const ours = new Map(settled.map((row) => [row.key, row.node?.answer?.[0]]))
  return rows.flatMap((row) => {
    const found = row.node?.answer?.[0]
    const number = found?.valueDecimal ?? found?.valueInteger
    if (number === undefined || !(row.item.calculated ?? row.item.plainSumOf)) return []
    const own = ours.get(row.key)
    const calculated = own?.valueDecimal ?? own?.valueInteger
    if (calculated === number) return []
    const values = { found: number, calculated: calculated ?? '–' }
    return [issueAt(whereOf(row), 'business-rule', 'a_total', values, 'warning')]
  })
}
