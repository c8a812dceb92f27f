import { isDeepStrictEqual } from 'node:util'
import { fieldsTyped } from '../entry/entry-field.ts'
import { type Entry, readEntry } from '../entry/typed-entry.ts'
import { entryTitle } from '../entry/value-words.ts'
import { compareLayers, fieldsIn, type LayerLine } from '../own-layer/compare-layers.ts'
import type { LayerChange, LayerProblem, OutcomeLine } from '../own-layer/contract.ts'
import { layerSay } from '../own-layer/layer.en.ts'
import { itemsIn, keyOf, saysTheSame } from '../own-layer/layer-items.ts'
import type { Standing } from '../own-layer/standing.ts'
import { type LayeredItem, PackItem, type PackLayer } from '../pack/pack.ts'
import { packSection, schemaOf } from '../pack/pack-section.ts'
import { refuse } from '../refusals.ts'
import { type EntryPlace, itemOn, withEntry, withoutEntry } from './change-layer.ts'
import { entryProblems, meetingProblems } from './entry-problems.ts'
import { readLayerOf } from './file-problems.ts'
import { onEachGround, outcomeWords } from './outcome-words.ts'

export type ReadChange =
  | { ok: true; layer: PackLayer; fromDay: string; lines: OutcomeLine[] }
  | { ok: false; problems: LayerProblem[] }

/** What a change would make of our layer, and what would become of each of its words; or all that is wrong with it. */
export function readLayerChange(change: LayerChange, standing: Standing): ReadChange {
  if (change.act === 'files') return readFiles(change.files, standing)
  if (change.fromDay < standing.today) throw refuse('layer_from_past', 'fromDay')
  return change.act === 'entry' ? readEntryChange(change, standing) : readTakenBack(change, standing)
}

function readFiles(files: (LayerChange & { act: 'files' })['files'], standing: Standing): ReadChange {
  const read = readLayerOf(files, standing)
  if (!read.ok) return { ok: false, problems: read.problems.map((problem) => ({ field: null, ...problem })) }
  const { layer } = read
  if (saysTheSame(layer, standing.own)) throw refuse('layer_nothing_new')
  const known = new Set(itemsIn(standing.own).map(keyOf))
  const days = itemsIn(layer).flatMap((placed) => (known.has(keyOf(placed)) ? [] : placed.item.effective_from))
  const fromDay = days.toSorted()[0] ?? standing.today
  return { ok: true, layer, fromDay, lines: linesOfAll(layer, standing, days.toSorted().at(-1) ?? fromDay) }
}

const linesOfAll = (layer: PackLayer, { grounds }: Standing, day: string): OutcomeLine[] =>
  onEachGround(grounds, (beneath) =>
    compareLayers(beneath, layer, day).map((line) => outcomeWords(line, [...beneath, layer], day)),
  )

function readEntryChange(change: LayerChange & { act: 'entry' }, standing: Standing): ReadChange {
  const { own, beneath } = standing
  const list = packSection(change.section)?.lists[change.list]
  if (!list) throw refuse('entry_unknown')
  const held = itemOn([...beneath, own], change)
  if (change.isNew && held) throw refuse('entry_known', 'id')
  if (!change.isNew && !held) throw refuse('entry_unknown')
  const form = { fields: fieldsTyped(list.item, change.asYaml), typed: change.typed }
  const said = readEntry(form.fields, form.typed)
  const item = PackItem.parse({ ...said, id: change.id, effective_from: change.fromDay })
  const layer = withEntry(own, beneath, { ...change, said })
  const problems = entryProblems(item, schemaOf(list, itemOn(beneath, change) !== undefined), form)
  const more = problems.length === 0 ? meetingProblems(layer, standing, change, form) : []
  if (problems.length + more.length > 0) return { ok: false, problems: [...problems, ...more] }
  if (held && readsAlike(held, itemOn([...beneath, layer], change))) refuseUnlessHeard(layer, standing, change)
  return { ok: true, layer, fromDay: change.fromDay, lines: linesAbout(change, layer, standing) }
}

/** What we ask may lose against another layer: then nothing reads otherwise, and she is told so; nothing said is nothing. */
function refuseUnlessHeard(layer: PackLayer, { own, beneath }: Standing, at: EntryPlace & { fromDay: string }): void {
  const saidBy = (one: PackLayer) => linesOn(one, beneath, at)
  if (isDeepStrictEqual(saidBy(layer), saidBy(own))) throw refuse('layer_nothing_new')
}

const linesOn = (layer: PackLayer, beneath: readonly PackLayer[], at: EntryPlace & { fromDay: string }): LayerLine[] =>
  compareLayers(beneath, layer, at.fromDay)
    .filter(({ section, list, id }) => section === at.section && list === at.list && id === at.id)
    .toSorted((one, other) => (one.field ?? '').localeCompare(other.field ?? ''))

function linesAbout(at: EntryPlace & { fromDay: string }, layer: PackLayer, standing: Standing): OutcomeLine[] {
  const { own, beneath, grounds } = standing
  const lines = onEachGround(grounds, (under) =>
    linesOn(layer, under, at).map((line) => outcomeWords(line, [...under, layer], at.fromDay)),
  )
  return lines.length > 0 ? lines : [takenBack(itemOn([...beneath, own], at))]
}

function readTakenBack(change: LayerChange & { act: 'take_back' }, standing: Standing): ReadChange {
  const { own, beneath } = standing
  const ours = (own.sections[change.section]?.[change.list] ?? []).filter(
    ({ effective_until: until }) => until === undefined || until > change.fromDay,
  )
  if (!ours.some(({ id }) => id === change.id)) throw refuse('entry_not_ours')
  const layer = withoutEntry(own, change)
  const problems = meetingProblems(layer, standing, change, { fields: [], typed: {} })
  if (problems.length > 0) return { ok: false, problems }
  const lines = [takenBack(itemOn([...beneath, own], change) ?? ours.find(({ id }) => id === change.id))]
  return { ok: true, layer, fromDay: change.fromDay, lines }
}

const takenBack = (item: Entry | undefined): OutcomeLine => ({
  outcome: 'back',
  words: layerSay('outcome_back', { what: item ? entryTitle(item) : '' }),
})

const readsAlike = (one: LayeredItem, other: LayeredItem | undefined): boolean =>
  other !== undefined && isDeepStrictEqual(wordsIn(one), wordsIn(other))

const wordsIn = (item: LayeredItem) => fieldsIn(item).map((field) => [field, item[field], item.layers[field]])
