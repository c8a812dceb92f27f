import type { Condition, Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import { meets } from './compare.ts'
import type { Answer, QuestionnaireResponse, ResponseItem } from './response.ts'
import { type Row, rowsOf } from './rows.ts'

export type Enabled = {
  rows: Row[]
  /** What the response holds at places that are not asked. */
  unasked: ReadonlySet<ResponseItem>
}

const mostRounds = 60

/**
 * What is asked now. Answers to what is not asked count for nothing, so this is settled in rounds; `off` are rows that
 * an expression switches off.
 */
export function enabledRows(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  off: ReadonlySet<string> = new Set(),
): Enabled {
  let unasked: ReadonlySet<ResponseItem> = new Set()
  for (let round = 0; ; round += 1) {
    const before = unasked
    const asks = (row: Row) => !off.has(row.key) && isEnabled(row, questionnaire, before)
    const rows = rowsOf(questionnaire, response, asks)
    unasked = new Set(rows.flatMap(({ enabled, node }) => (enabled || !node ? [] : [node])))
    if (isSame(before, unasked) || round === mostRounds) return { rows, unasked }
  }
}

const isSame = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean =>
  one.size === other.size && [...one].every((each) => other.has(each))

function isEnabled(row: Row, questionnaire: Questionnaire, unasked: ReadonlySet<ResponseItem>): boolean {
  const { enableWhen, enableBehavior } = row.item
  const conditions = enableWhen.filter(({ question }) => questionnaire.byLinkId.has(question))
  if (conditions.length === 0) return true
  const holds = (condition: Condition) => meets(condition, answersTo(condition.question, row, questionnaire, unasked))
  return enableBehavior === 'any' ? conditions.some(holds) : conditions.every(holds)
}

/**
 * The answers that a row's condition looks at: those within the nearest repetition that holds both, as FHIR asks
 * ("nearest in the hierarchy").
 */
function answersTo(
  linkId: string,
  row: Row,
  { around }: Questionnaire,
  unasked: ReadonlySet<ResponseItem>,
): readonly Answer[] {
  const way = around.get(linkId) ?? []
  const own = around.get(row.item.linkId) ?? []
  const shared = sharedStart(way, own)
  const asked = (nodes: readonly ResponseItem[], name: string) =>
    nodes.filter((node) => node.linkId === name && !unasked.has(node))
  let nodes = besideAt(row, own.length - shared)
  for (const item of way.slice(shared)) nodes = asked(nodes, item.linkId).flatMap(below)
  return asked(nodes, linkId).flatMap(({ answer }) => answer ?? [])
}

function sharedStart(one: readonly Item[], other: readonly Item[]): number {
  const differing = one.findIndex((item, at) => item !== other[at])
  return differing < 0 ? one.length : differing
}

/** What stands beside the row's surroundings, so many levels further out. */
function besideAt(row: Row, out: number): readonly ResponseItem[] {
  let around: Row = row
  for (let left = out; left > 0 && around.outer; left -= 1) around = around.outer
  return around.beside
}

const below = ({ item, answer }: ResponseItem): ResponseItem[] => [
  ...(item ?? []),
  ...(answer ?? []).flatMap((one) => one.item ?? []),
]
