import { pathOf, type Row } from '../answers/rows.ts'
import { type Issue, issueAt } from './issue.ts'

/** How often a group may and must be there. */
export function checkGroups(rows: readonly Row[]): Issue[] {
  const first = rows.filter(({ item, place }) => item.type === 'group' && item.repeats && place.at(-1)?.nth === 0)
  return first.filter(({ enabled }) => enabled).flatMap(checkOccurrences)
}

function checkOccurrences(row: Row): Issue[] {
  const { minOccurs = 0, maxOccurs = Number.POSITIVE_INFINITY } = row.item.limits
  const count = row.beside.filter(({ linkId }) => linkId === row.item.linkId).length
  const where = { linkId: row.item.linkId, expression: pathOf(row), row: row.key }
  if (count > maxOccurs) return [issueAt(where, 'business-rule', 'a_too_many', { count: maxOccurs })]
  const isShort = count < minOccurs && (count > 0 || row.item.required)
  return isShort ? [issueAt(where, 'business-rule', 'a_too_few', { count: minOccurs })] : []
}
