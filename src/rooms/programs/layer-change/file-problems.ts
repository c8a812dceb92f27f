import { layerSay } from '../own-layer/layer.en.ts'
import { itemsIn, keyOf, type Placed, readsSame } from '../own-layer/layer-items.ts'
import type { PackLayer } from '../pack/pack.ts'
import { fileOf } from '../pack/pack-section.ts'
import { type PackFile, type PackProblem, readPackFile } from '../pack-file/pack-file.ts'
import { readPack } from '../pack-file/read-pack.ts'
import { refuse } from '../refusals.ts'

type Over = { own: PackLayer; beneath: readonly PackLayer[]; today: string }
export type ReadFiles = { ok: true; layer: PackLayer } | { ok: false; problems: PackProblem[] }

/** A whole layer from its files: read by the pack's own loader, and true to what cases have begun under. */
export function readLayerOf(files: readonly PackFile[], { own, beneath, today }: Over): ReadFiles {
  const read = readPack(files, beneath)
  if (!read.ok) return { ok: false, problems: read.problems }
  if (read.pack.layer !== 'agency') throw refuse('layer_not_agency', undefined, { layer: read.pack.layer })
  const problems = daysThatAreOver(read.pack, own, { files, today })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, layer: read.pack }
}

type Read = { files: readonly PackFile[]; today: string }

/** What has begun stays as it was, with the day on which it ends at most; what is new begins today or later. */
function daysThatAreOver(layer: PackLayer, own: PackLayer, { files, today }: Read): PackProblem[] {
  const known = new Map(itemsIn(own).map((placed) => [keyOf(placed), placed]))
  const written = new Set(itemsIn(layer).map(keyOf))
  const begunBefore = itemsIn(layer).filter((placed) => {
    const before = known.get(keyOf(placed))
    return placed.item.effective_from < today && !(before && readsSame(before.item, placed.item, today))
  })
  const gone = [...known.values()].filter((one) => one.item.effective_from < today && !written.has(keyOf(one)))
  return [
    ...begunBefore.map((placed) => ({ ...placeOf(placed, files), message: messageOf('file_day_over', placed) })),
    ...gone.map((placed) => ({ file: fileOf(placed.section), line: 1, message: messageOf('file_entry_gone', placed) })),
  ]
}

const messageOf = (key: 'file_day_over' | 'file_entry_gone', { item }: Placed): string =>
  layerSay(key, { id: item.id, day: item.effective_from })

function placeOf(placed: Placed, files: readonly PackFile[]): { file: string; line: number } {
  const file = fileOf(placed.section)
  const written = files.find(({ path }) => path === file)
  return { file, line: written ? readPackFile(written).lineOf([placed.list, placed.index]) : 1 }
}
