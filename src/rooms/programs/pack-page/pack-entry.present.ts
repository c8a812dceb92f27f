import { z } from 'zod'
import { named } from '../entry/entry.en.ts'
import { entryTitle, valueWords } from '../entry/value-words.ts'
import { fieldsIn, saidIn } from '../own-layer/compare-layers.ts'
import { layerSay, layerWords } from '../own-layer/layer.en.ts'
import { type LayeredItem, layerNames, type PackItem } from '../pack/pack.ts'
import { Source } from '../pack/source.schema.ts'

type Ours = { ours: readonly PackItem[]; today: string }

/** An entry as the layers have met in it, in words. */
export function presentEntry(item: LayeredItem, { ours, today }: Ours) {
  const layer = nearestIn(item)
  return {
    id: item.id,
    title: entryTitle(item),
    since: item.effective_from,
    layer,
    layerName: layerWords(layer),
    words: fieldsIn(item)
      .filter((field) => field !== 'source')
      .flatMap((field) => wordsOf(item, field)),
    source: sourceOf(item),
    isOurs: ours.some(({ effective_until: until }) => until === undefined || until > today),
    coming: comingOf({ ours, today }),
  }
}

const wordsOf = (item: LayeredItem, field: string) =>
  saidIn(item, field).map(({ layer, value }) => ({
    field,
    label: named('field', field),
    says: z.string().safeParse(value).success ? entryTitle({ ...item, title: value }) : valueWords(value),
    layer: layerWords(layer),
  }))

/** The title is said with its time; every other text as it stands. */
function nearestIn(item: LayeredItem): string {
  const spoken = fieldsIn(item).flatMap((field) => saidIn(item, field).map(({ layer }) => layer))
  return layerNames.findLast((name) => spoken.includes(name)) ?? 'base'
}

function sourceOf(item: LayeredItem) {
  const source = Source.safeParse(item['source']).data
  if (!source) return null
  return { ...source, url: source.url ?? null, certainty: named('choice', source.certainty) }
}

function comingOf({ ours, today }: Ours) {
  const begins = ours
    .filter((item) => item.effective_from > today)
    .map((item) => ({ fromDay: item.effective_from, says: saidBy(item) }))
  const ends = ours.flatMap(({ effective_until: until }) =>
    until !== undefined && until > today ? [{ fromDay: until, says: null }] : [],
  )
  return [...begins, ...ends].toSorted((one, other) => one.fromDay.localeCompare(other.fromDay))
}

const saidBy = (item: PackItem): string =>
  fieldsIn(item)
    .map((field) => layerSay('version_said', { field: named('field', field), value: valueWords(item[field]) }))
    .join('; ')
