import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import { enabledRows } from './enabled.ts'
import { type Absence, type Mark, setAbsence, setMark, setPrefilled } from './marks.ts'
import type { Place } from './place.ts'
import { optionOf } from './points.ts'
import type { QuestionnaireResponse, ResponseItem, Value } from './response.ts'
import { changeAt, indexOfStep, isEmpty, setValues } from './set-answer.ts'
import { settle } from './settle.ts'

/** What somebody says to a question: values, that they refuse, that they do not know, or nothing after all. */
export type Said = { values: readonly Value[] } | { absence: Absence } | null

/** Writes down what was said, by whom and when. What depends on it is settled by `settle`. */
export function answer(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  place: Place,
  said: Said,
  mark: Mark | null = null,
): QuestionnaireResponse {
  const values = said && 'values' in said ? said.values : []
  const absence = said && 'absence' in said ? said.absence : null
  const valued = setValues(questionnaire, response, place, values)
  const told = setPrefilled(questionnaire, setAbsence(questionnaire, valued, place, absence), place, null)
  return setMark(questionnaire, told, place, values.length > 0 || absence ? mark : null)
}

/** An empty response: what the questionnaire says to begin with is in it. */
export function startResponse(questionnaire: Questionnaire): QuestionnaireResponse {
  const { url, version } = questionnaire
  const empty: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    status: 'in-progress',
    ...(url !== undefined && { questionnaire: version === undefined ? url : `${url}|${version}` }),
  }
  const item = started(questionnaire.items)
  return settle(questionnaire, item.length === 0 ? empty : { ...empty, item }).response
}

function started(items: readonly Item[]): ResponseItem[] {
  return items.flatMap((item): ResponseItem[] => {
    const inner = started(item.items)
    if (item.type === 'group') return inner.length > 0 ? [{ linkId: item.linkId, item: inner }] : []
    const values = initialValues(item)
    const answer = values.map((value) => ({ ...value, ...(inner.length > 0 && { item: inner }) }))
    return answer.length > 0 ? [{ linkId: item.linkId, answer }] : []
  })
}

function initialValues(item: Item): Value[] {
  if (item.calculated || item.plainSumOf || item.type === 'display') return []
  const selected = item.choices.kind === 'options' ? item.choices.options.filter((option) => option.initially) : []
  const values = [
    ...selected.map(({ value }) => value),
    ...item.initial.map((value) => optionOf(item, value)?.value ?? value),
  ]
  return item.repeats ? values : values.slice(0, 1)
}

/** One more of a repeating group, after the nth. */
export function addGroup(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  place: Place,
): QuestionnaireResponse {
  return changeGroups(questionnaire, response, place, (nodes, at, linkId) =>
    // a group that is not there yet is shown once: the second makes two
    at < 0 ? [...nodes, { linkId }, { linkId }] : nodes.toSpliced(at + 1, 0, { linkId }),
  )
}

export const removeGroup = (
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  place: Place,
): QuestionnaireResponse =>
  changeGroups(questionnaire, response, place, (nodes, at) => (at < 0 ? [...nodes] : nodes.toSpliced(at, 1)))

type ChangeGroups = (nodes: readonly ResponseItem[], at: number, linkId: string) => ResponseItem[]

function changeGroups(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse,
  place: Place,
  change: ChangeGroups,
): QuestionnaireResponse {
  const step = place.at(-1)
  if (!step) return response
  const changed = (nodes: readonly ResponseItem[] | undefined): { item?: ResponseItem[] } => {
    const item = change(nodes ?? [], indexOfStep(nodes ?? [], step), step.linkId)
    return item.length > 0 ? { item } : {}
  }
  const outer = place.slice(0, -1)
  const under = outer.at(-1)?.answer
  if (outer.length === 0) {
    const { item, ...rest } = response
    return { ...rest, ...changed(item) }
  }
  return changeAt(questionnaire, response, outer, ({ item, ...node }) => {
    if (under === undefined) return { ...node, ...changed(item) }
    const answers = (node.answer ?? []).map(({ item: below, ...one }, nth) => ({
      ...one,
      ...(nth === under ? changed(below) : below && { item: below }),
    }))
    return { ...node, ...(item && { item }), answer: answers }
  })
}

/**
 * The response as it is signed: calculated, without what is not asked, with the words of each question as they were,
 * and completed.
 */
export function completeResponse(questionnaire: Questionnaire, response: QuestionnaireResponse): QuestionnaireResponse {
  const { response: settled, off } = settle(questionnaire, response)
  const { unasked } = enabledRows(questionnaire, settled, off)
  const keep = (nodes: readonly ResponseItem[]): ResponseItem[] =>
    nodes
      .filter((node) => !unasked.has(node))
      .map((node) => asSigned(questionnaire, node, keep))
      .filter((node) => !isEmpty(node))
  const { item, ...rest } = settled
  const kept = keep(item ?? [])
  return { ...rest, status: 'completed', ...(kept.length > 0 && { item: kept }) }
}

function asSigned(
  { byLinkId }: Questionnaire,
  { answer, item, ...node }: ResponseItem,
  keep: (nodes: readonly ResponseItem[]) => ResponseItem[],
): ResponseItem {
  const text = byLinkId.get(node.linkId)?.text
  const inner = keep(item ?? [])
  const answers = (answer ?? []).map(({ item: below, ...one }) => {
    const kept = keep(below ?? [])
    return { ...one, ...(kept.length > 0 && { item: kept }) }
  })
  return {
    ...node,
    ...(text && { text }),
    ...(answers.length > 0 && { answer: answers }),
    ...(inner.length > 0 && { item: inner }),
  }
}
