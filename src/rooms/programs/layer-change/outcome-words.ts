import { named } from '../entry/entry.en.ts'
import { entryTitle, valueWords } from '../entry/value-words.ts'
import type { Ground } from '../own-layer/beneath.ts'
import type { LayerLine } from '../own-layer/compare-layers.ts'
import type { OutcomeLine } from '../own-layer/contract.ts'
import { layerSay, layerWords } from '../own-layer/layer.en.ts'
import type { PackLayer } from '../pack/pack.ts'
import { itemOn } from './change-layer.ts'

/** What one word of ours would do, as a person says it: whose word holds, and why. */
export function outcomeWords(line: LayerLine, layers: readonly PackLayer[], fromDay: string): OutcomeLine {
  const item = itemOn(layers, { ...line, fromDay })
  const what = item ? entryTitle(item) : line.id
  if (line.field === null) return { outcome: line.outcome, words: layerSay('outcome_added', { what }) }
  const values = {
    what,
    field: named('field', line.field),
    ours: valueWords(line.says),
    other: valueWords(line.otherSays),
    layer: layerWords(line.against ?? 'base'),
  }
  return { outcome: line.outcome, words: layerSay(`outcome_${line.outcome}`, values) }
}

/** What would become of our words in each program: once where it is the same in all, and with their names where not. */
export function onEachGround(
  grounds: readonly Ground[],
  linesOn: (beneath: readonly PackLayer[]) => OutcomeLine[],
): OutcomeLine[] {
  const told = grounds.map(({ programs, beneath }) => ({ programs, lines: linesOn(beneath) }))
  const lines = new Map(told.flatMap((one) => one.lines.map((line) => [line.words, line])))
  return [...lines.values()].map((line) => {
    const there = told.filter((one) => one.lines.some(({ words }) => words === line.words))
    if (there.length === told.length) return line
    const programs = there.flatMap((one) => one.programs).join(', ')
    return { ...line, words: layerSay('outcome_there', { programs, words: line.words }) }
  })
}
