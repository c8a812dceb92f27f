import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { say } from '../pack/pack.en.ts'
import type { PackLayer } from '../pack/pack.ts'
import { loadPack } from './load-pack.ts'
import type { PackProblem } from './pack-file.ts'
import { packsFolder, shippedPacks } from './shipped-packs.ts'

/** The layers over one pack, by the name of their folder: 'state-california'. */
type LayersOfPack = ReadonlyMap<string, PackLayer>

let reading: Promise<ReadonlyMap<string, LayersOfPack>> | undefined

/**
 * What the law, a state or a funder says over a pack that ships, by pack: each in a folder of its own under `layers/`. A
 * program chooses which of them it stands under. A mistake in one of them is ours, and stops the house from opening.
 */
export function shippedLayers(): Promise<ReadonlyMap<string, LayersOfPack>> {
  reading ??= readAll()
  return reading
}

async function readAll(): Promise<ReadonlyMap<string, LayersOfPack>> {
  const packs = await shippedPacks()
  const found = new Map<string, LayersOfPack>()
  for (const [name, base] of packs) {
    const { layers, problems } = await readLayers(path.join(packsFolder, name), base)
    if (problems.length > 0)
      throw new Error(problems.map(({ file, line, message }) => `${name}/${file}:${line} ${message}`).join('\n'))
    found.set(name, layers)
  }
  return found
}

/** Reads the layers over a pack that lie in its folder; none where there is no folder of layers. */
export async function readLayers(folder: string, base: PackLayer) {
  const layers = new Map<string, PackLayer>()
  const problems: PackProblem[] = []
  for (const id of await foldersIn(path.join(folder, 'layers'))) {
    const place = path.join('layers', id)
    const read = await loadPack(path.join(folder, place), [base])
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, file: path.join(place, one.file) })))
    else if (read.pack.layer === 'base' || read.pack.layer === 'agency') problems.push(wrongLayer(place, read.pack))
    else layers.set(id, read.pack)
  }
  return { layers, problems }
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
}

const wrongLayer = (place: string, { layer }: PackLayer): PackProblem => ({
  file: path.join(place, 'pack.yaml'),
  line: 1,
  message: say('pack_layer_between', { layer }),
})
