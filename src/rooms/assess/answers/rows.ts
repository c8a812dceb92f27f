import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import { keyOfPlace, type Place, underAnswer } from './place.ts'
import type { QuestionnaireResponse, ResponseItem } from './response.ts'

/** One item of the questionnaire at one place of the response, answered or not. */
export type Row = {
  key: string
  place: Place
  item: Item
  /** What the response holds there. */
  node: ResponseItem | undefined
  /** Its position among its neighbours in the response; -1 where the response holds nothing. */
  index: number
  outer: Row | undefined
  /** What stands beside it in the response. */
  beside: readonly ResponseItem[]
  enabled: boolean
}

type Around = { outer: Row | undefined; place: Place; beside: readonly ResponseItem[] }

/** Decides whether a row is asked now; its surroundings are decided before it. */
export type Asks = (row: Row) => boolean

/** All rows in the order of the questionnaire: a repeated group has its items once for each time. */
export function rowsOf(questionnaire: Questionnaire, response: QuestionnaireResponse, asks: Asks): Row[] {
  const rows: Row[] = []
  const around = { outer: undefined, place: [], beside: response.item ?? [] }
  for (const item of questionnaire.items) walk(item, around, asks, rows)
  return rows
}

function walk(item: Item, around: Around, asks: Asks, rows: Row[]): void {
  const found = around.beside.flatMap((node, index) => (node.linkId === item.linkId ? [{ node, index }] : []))
  const shown = item.type === 'group' && item.repeats ? found : found.slice(0, 1)
  for (const [nth, { node, index }] of shown.entries()) enter(item, around, { nth, node, index }, asks, rows)
  if (shown.length === 0) enter(item, around, { nth: 0, node: undefined, index: -1 }, asks, rows)
}

type Found = { nth: number; node: ResponseItem | undefined; index: number }

function enter(
  item: Item,
  { outer, place, beside }: Around,
  { nth, node, index }: Found,
  asks: Asks,
  rows: Row[],
): void {
  const here: Place = [...place, { linkId: item.linkId, nth }]
  const row: Row = { key: keyOfPlace(here), place: here, item, node, index, outer, beside, enabled: true }
  row.enabled = outer?.enabled !== false && asks(row)
  rows.push(row)
  for (const below of belowOf(row)) for (const inner of item.items) walk(inner, below, asks, rows)
}

/** A group has one inside; a question one for each of its answers, for its items belong to an answer. */
function belowOf(row: Row): Around[] {
  const { item, node, place } = row
  if (item.items.length === 0) return []
  if (item.type === 'group') return [{ outer: row, place, beside: node?.item ?? [] }]
  const answers = node?.answer ?? []
  return answers.map((answer, nth) => ({ outer: row, place: underAnswer(place, nth), beside: answer.item ?? [] }))
}

/** Where a row stands, as FHIRPath: 'QuestionnaireResponse.item[0].answer[1].item[0]'; its surroundings where it is not there. */
export function pathOf({ outer, index, place }: Row): string {
  const under = place.at(-2)?.answer
  const around = outer ? pathOf(outer) + (under === undefined ? '' : `.answer[${under}]`) : 'QuestionnaireResponse'
  return index < 0 ? around : `${around}.item[${index}]`
}
