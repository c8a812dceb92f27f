import { isAsked } from '../questionnaire/asked.ts'
import type { Item, Questionnaire } from '../questionnaire/questionnaire.ts'
import type { Scale, ScoringSheet } from '../scoring/scoring-sheet.schema.ts'
import { instrumentSay as say } from './instrument.en.ts'

const numeric = ['integer', 'decimal', 'quantity']

/**
 * What can be said of a form that nobody described: each number that it calculates itself is a scale, without bands and
 * without a word on what is better. One that calculates nothing has answers and no score.
 */
export function sheetOfForm(questionnaire: Questionnaire, key: string): ScoringSheet {
  const items = [...questionnaire.byLinkId.values()]
  const totals = items.filter(({ type, calculated }) => numeric.includes(type) && calculated)
  const title = questionnaire.title || key
  return {
    key,
    title,
    about: say('about_added', { title }),
    items: items.filter(isAsked).length || undefined,
    codes: [],
    licence: questionnaire.copyright ?? say('licence_unsaid'),
    source: { name: title, citation: say('source_added'), certainty: 'common' },
    scales: totals.map((item, index) => scaleOf(item, index, items)),
    critical: [],
  }
}

function scaleOf({ linkId, text }: Item, index: number, items: readonly Item[]): Scale {
  return {
    id: index === 0 ? 'total' : `total-${index + 1}`,
    title: text || say('total'),
    from: { how: 'value', items: [linkId], may_miss: 0 },
    range: rangeOf(items),
    decimals: 0,
    better: 'neither',
    bands: [],
  }
}

/** From all at their least to all at their most: no sum of some of them lies outside. */
function rangeOf(items: readonly Item[]): [number, number] {
  const points = items.flatMap(({ choices }) => {
    const given = choices.kind === 'options' ? choices.options.flatMap(({ ordinal }) => ordinal ?? []) : []
    return given.length > 0 ? [given] : []
  })
  const least = points.reduce((sum, given) => sum + Math.min(0, ...given), 0)
  const most = points.reduce((sum, given) => sum + Math.max(...given), 0)
  return [least, most > least ? most : 100]
}
