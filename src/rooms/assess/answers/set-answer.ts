import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import { isEqual } from './compare.ts'
import type { Place, Step } from './place.ts'
import type { Answer, QuestionnaireResponse, ResponseItem, Value } from './response.ts'

export type Change = (node: ResponseItem) => ResponseItem

/** Answers a question with these values; none empties it. What was asked below an answer stays with that answer. */
export function setValues(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  place: Place,
  values: readonly Value[],
): QuestionnaireResponse {
  return changeAt(questionnaire, response, place, ({ answer: before = [], ...node }) => {
    const answer = values.map((value, nth) => ({ ...extrasOf(value, nth, before, values.length), ...value }))
    return answer.length === 0 ? node : { ...node, answer }
  })
}

/** Items below an answer follow their value; a value that took another's only place takes what was below it. */
function extrasOf(value: Value, nth: number, before: readonly Answer[], count: number): { item?: ResponseItem[] } {
  const same = before.find((answer) => isEqual(answer, value)) ?? (before.length === count ? before[nth] : undefined)
  return same?.item ? { item: same.item } : {}
}

/** Changes what the response holds at a place, making the way there; what is empty afterwards is taken away. */
export function changeAt(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  place: Place,
  change: Change,
): QuestionnaireResponse {
  const { item: before, ...rest } = response
  const item = changeIn(questionnaire.items, before ?? [], place, change)
  return item.length === 0 ? rest : { ...rest, item }
}

function changeIn(
  items: readonly Item[],
  nodes: readonly ResponseItem[],
  place: Place,
  change: Change,
): ResponseItem[] {
  const [step, ...further] = place
  const item = items.find(({ linkId }) => linkId === step?.linkId)
  if (!step || !item) return [...nodes]
  const at = indexOfStep(nodes, step)
  const old = nodes[at]
  const changed = changeNode(item, old ?? { linkId: item.linkId }, step, further, change)
  if (!old) return isEmpty(changed) ? [...nodes] : nodes.toSpliced(insertionPoint(items, nodes, item), 0, changed)
  const keeps = !isEmpty(changed) || (item.type === 'group' && item.repeats)
  return keeps ? nodes.with(at, changed) : nodes.toSpliced(at, 1)
}

function changeNode(item: Item, node: ResponseItem, step: Step, further: Place, change: Change): ResponseItem {
  if (further.length === 0) return change(node)
  if (item.type === 'group') {
    const { item: before = [], ...rest } = node
    const inner = changeIn(item.items, before, further, change)
    return inner.length === 0 ? rest : { ...rest, item: inner }
  }
  const answer = (node.answer ?? []).map((one, nth) =>
    nth === (step.answer ?? 0) ? below(item, one, further, change) : one,
  )
  return { ...node, ...(answer.length > 0 && { answer }) }
}

function below(item: Item, { item: before = [], ...answer }: Answer, place: Place, change: Change): Answer {
  const inner = changeIn(item.items, before, place, change)
  return inner.length === 0 ? answer : { ...answer, item: inner }
}

/** The position of the nth item of that name. */
export function indexOfStep(nodes: readonly ResponseItem[], { linkId, nth }: Step): number {
  let left = nth
  return nodes.findIndex((node) => node.linkId === linkId && left-- === 0)
}

/** Before the first neighbour that the questionnaire has after it. */
function insertionPoint(items: readonly Item[], nodes: readonly ResponseItem[], item: Item): number {
  const later = new Set(items.slice(items.indexOf(item) + 1).map(({ linkId }) => linkId))
  const at = nodes.findIndex(({ linkId }) => later.has(linkId))
  return at < 0 ? nodes.length : at
}

export const isEmpty = ({ answer, item, extension }: ResponseItem): boolean =>
  (answer ?? []).length === 0 && (item ?? []).length === 0 && (extension ?? []).length === 0
