import { readdir } from 'node:fs/promises'
import path from 'node:path'
import '../pack/calendar.schema.ts'
import type { PackLayer } from '../pack/pack.ts'
import { commonFolder, loadPack } from './load-pack.ts'
import '../pack/pack.schema.ts'

export const packsFolder = path.resolve(import.meta.dirname, '../../../../packs')

/** Read once a process: a new version of the house brings new files, and starts anew. */
let reading: Promise<ReadonlyMap<string, PackLayer>> | undefined

/** The packs that come with the house, by name. A mistake in one of them is ours, and stops the house from opening. */
export function shippedPacks(): Promise<ReadonlyMap<string, PackLayer>> {
  reading ??= readAll()
  return reading
}

async function readAll(): Promise<ReadonlyMap<string, PackLayer>> {
  const packs = new Map<string, PackLayer>()
  for (const name of (await readdir(packsFolder)).filter((one) => one !== commonFolder).toSorted()) {
    const read = await loadPack(path.join(packsFolder, name))
    if (!read.ok)
      throw new Error(read.problems.map(({ file, line, message }) => `${name}/${file}:${line} ${message}`).join('\n'))
    packs.set(read.pack.name, read.pack)
  }
  return packs
}
