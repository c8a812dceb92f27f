import { layerNames } from '../../programs/shared.ts'
import { ruleSay } from '../rule/rule.en.ts'
import type { Unit } from './obligation.ts'

/** What an obligation keeps of its sentences: the sentence of the pack, and what it names. */
type Said = { words: Readonly<Record<string, unknown>> }

/** "Follow-up call within 2 business days of discharge". */
export const titleOf = ({ title, words }: Said & { title: string }): string =>
  filled(title, { ...words, within: withinWords(words) })

/**
 * The second line, "CMS TCM, discharged Thu 19 Nov": the caller says the day as its screen says days. What a hand moved
 * goes on to name the rule's own: ", was due Tue 24 Nov, rescheduled".
 */
export function sourceOf({ source, words }: Said & { source: string }, dayWords: (day: string) => string): string {
  const said = filled(source, { ...words, day: typeof words.day === 'string' ? dayWords(words.day) : '' })
  if (typeof words.wasDue !== 'string') return said
  return ruleSay('source_rescheduled', { source: said, day: dayWords(words.wasDue) })
}

type Layered = Said & { layer: string; verb: string }

/** "Riverside asks for 7 days. The pack: 14 days." Null for what somebody set by hand. */
export function layerOf({ layer, verb, words }: Layered, agency: string): string | null {
  if (verb === 'do_task') return null
  const span = withinWords(words)
  const asks = { layer: layerWords(layer, agency), span }
  if (span === '') return ruleSay('layer_asks_this', asks)
  const otherSpan = countedWords(words.otherUnit, words.otherCount)
  if (otherSpan === '') return ruleSay('layer_asks', asks)
  return ruleSay('layer_asks_more', { ...asks, other: layerWords(String(words.otherLayer), agency), otherSpan })
}

/** Whether the agency or somebody else says more than the pack does: what a short list tells. */
export const isLayered = ({ layer, words }: Pick<Layered, 'layer' | 'words'>): boolean =>
  layer !== 'base' || typeof words.otherLayer === 'string'

function layerWords(layer: string, agency: string): string {
  const name = layerNames.find((one) => one === layer) ?? 'base'
  return ruleSay(`layer_${name}`, { agency })
}

/** "2 business days"; nothing at all is "the same day". */
export function spanWords(unit: Unit, count: number): string {
  if (count === 0) return ruleSay('span_same_day')
  if (unit === 'hour') return ruleSay('span_hour', { count })
  return unit === 'day' ? ruleSay('span_day', { count }) : ruleSay('span_business_day', { count })
}

const withinWords = ({ withinUnit, withinCount }: Said['words']): string => countedWords(withinUnit, withinCount)

function countedWords(unit: unknown, count: unknown): string {
  if (typeof count !== 'number') return ''
  return unit === 'hour' || unit === 'day' || unit === 'business_day' ? spanWords(unit, count) : ''
}

const filled = (sentence: string, values: Readonly<Record<string, unknown>>): string =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? '')).trim()
