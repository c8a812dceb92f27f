import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackLayer } from '../pack/pack.ts'
import type { PackFile } from './pack-file.ts'
import { type ReadPack, readPack } from './read-pack.ts'

/** Reads one layer of a pack from a folder: every .yaml file directly in it. A folder without one is a mistake too. */
export async function loadPack(folder: string, below: readonly PackLayer[] = []): Promise<ReadPack> {
  return readPack(await filesIn(folder), below)
}

/** The files of a layer, by their name within the folder. */
export async function filesIn(folder: string): Promise<PackFile[]> {
  const names = await readdir(folder).catch(() => [])
  const yaml = names.filter((name) => name.endsWith('.yaml')).toSorted()
  return Promise.all(yaml.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })))
}
