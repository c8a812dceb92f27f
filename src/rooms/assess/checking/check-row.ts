import { absenceOf } from '../answers/marks.ts'
import type { Answer, ResponseItem } from '../answers/response.ts'
import { pathOf, type Row } from '../answers/rows.ts'
import { isAsked } from '../questionnaire/asked.ts'
import { checkTogether } from './check-choice.ts'
import { checkValue } from './check-value.ts'
import { type Issue, issueAt, type Where } from './issue.ts'

/** What is wrong at one row. `complete`: nothing may be left open any more. */
export function checkRow(row: Row, complete: boolean): Issue[] {
  const { item, node } = row
  const where = whereOf(row)
  const answers = node?.answer ?? []
  if (!row.enabled) return complete && holdsAnswers(node) ? [issueAt(where, 'business-rule', 'a_not_asked')] : []
  if (item.type === 'display' || item.type === 'group') return checkHeading(row, answers, where, complete)
  const at = (nth: number): Where => ({ ...where, expression: `${where.expression}.answer[${nth}]` })
  return [
    ...checkTwice(row, where),
    ...checkAbsence(row, answers, where, complete),
    ...checkCount(row, answers.length, where, complete),
    ...answers.flatMap((answer, nth) => checkValue(item, answer, at(nth))),
    ...checkTogether(item, answers, at),
  ]
}

export const whereOf = (row: Row): Where => ({ linkId: row.item.linkId, expression: pathOf(row), row: row.key })

const holdsAnswers = (node: ResponseItem | undefined): boolean =>
  (node?.answer ?? []).length > 0 || (node?.item ?? []).some(holdsAnswers)

function checkHeading(row: Row, answers: readonly Answer[], where: Where, complete: boolean): Issue[] {
  if (answers.length > 0) return [issueAt(where, 'structure', 'a_group_answered')]
  if (row.item.type === 'display') return []
  const isOpen = complete && row.item.required && !isSaid(row.node)
  return [...checkTwice(row, where), ...(isOpen ? [issueAt(where, 'required', 'a_group_required')] : [])]
}

/** Anything said below: an answer, a refusal, or that it is not known. */
const isSaid = (node: ResponseItem | undefined): boolean =>
  node !== undefined && ((node.answer ?? []).length > 0 || absenceOf(node) !== null || (node.item ?? []).some(isSaid))

/** A question stands once; so does a group that does not repeat. */
function checkTwice({ item, node, beside }: Row, where: Where): Issue[] {
  const repeatsItself = item.type === 'group' && item.repeats
  const count = node ? beside.filter(({ linkId }) => linkId === item.linkId).length : 0
  return count > 1 && !repeatsItself ? [issueAt(where, 'structure', 'a_item_twice')] : []
}

function checkAbsence({ item, node }: Row, answers: readonly Answer[], where: Where, complete: boolean): Issue[] {
  const absence = absenceOf(node)
  if (absence) return answers.length > 0 ? [issueAt(where, 'business-rule', 'a_both_absent')] : []
  // what nobody can fill in cannot be asked for
  const isAskable = isAsked(item) && !item.hidden && !item.calculatedElsewhere
  const isOpen = complete && item.required && isAskable && answers.length === 0
  return isOpen ? [issueAt(where, 'required', 'a_required')] : []
}

function checkCount({ item, node }: Row, count: number, where: Where, complete: boolean): Issue[] {
  const { minOccurs = 0, maxOccurs = Number.POSITIVE_INFINITY } = item.limits
  if (count > 1 && !item.repeats) return [issueAt(where, 'invalid', 'a_one_only', { count })]
  if (count > maxOccurs) return [issueAt(where, 'business-rule', 'a_too_many', { count: maxOccurs })]
  const isShort = complete && count < minOccurs && !absenceOf(node) && (count > 0 || item.required)
  return isShort ? [issueAt(where, 'business-rule', 'a_too_few', { count: minOccurs })] : []
}
