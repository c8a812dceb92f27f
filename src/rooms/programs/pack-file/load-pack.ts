import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { PackLayer } from '../pack/pack.ts'
import { fileOf } from '../pack/pack-section.ts'
import { type PackFile, readPackFile, sectionNameOf } from './pack-file.ts'
import { type ReadPack, readPack } from './read-pack.ts'

/** Beside the packs, and none itself. */
export const commonFolder = 'common'

/**
 * Reads one layer of a pack from a folder: every .yaml file directly in it, and those that it names from the folder
 * `common` beside it. A folder without one is a mistake too.
 */
export async function loadPack(folder: string, below: readonly PackLayer[] = []): Promise<ReadPack> {
  const files = await filesIn(folder)
  return readPack([...files, ...(await filesShared(folder, files))].toSorted(bySection), below)
}

/** In the order of their sections, wherever they lie: what is read is the same, and so is its version. */
const bySection = (one: PackFile, other: PackFile): number =>
  fileOf(sectionNameOf(one.path)) < fileOf(sectionNameOf(other.path)) ? -1 : 1

const Sharing = z.object({ common: z.array(z.string()) })

async function filesShared(folder: string, files: readonly PackFile[]): Promise<PackFile[]> {
  const head = files.find(({ path }) => path === 'pack.yaml')
  const named = new Set(Sharing.safeParse(head && readPackFile(head).content).data?.common)
  if (named.size === 0) return []
  const shared = await filesIn(join(folder, '..', commonFolder))
  return shared
    .filter(({ path }) => named.has(sectionNameOf(path)))
    .map(({ path, text }) => ({ path: `../${commonFolder}/${path}`, text }))
}

/** The files of a layer, by their name within the folder. */
export async function filesIn(folder: string): Promise<PackFile[]> {
  const names = await readdir(folder).catch(() => [])
  const yaml = names.filter((name) => name.endsWith('.yaml')).toSorted()
  return Promise.all(yaml.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })))
}
