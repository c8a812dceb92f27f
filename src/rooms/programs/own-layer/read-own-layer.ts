import { z } from 'zod'
import type { PackLayer } from '../pack/pack.ts'
import { type PackFile, readPackFile } from '../pack-file/pack-file.ts'
import { type ReadPack, readPack } from '../pack-file/read-pack.ts'
import { shippedPacks } from '../pack-file/shipped-packs.ts'

const Named = z.object({ name: z.string() })

/** An agency's own layer, read over the pack that ships under the same name: every mistake is told at once. */
export async function readOwnLayer(files: readonly PackFile[]): Promise<ReadPack> {
  return readPack(files, await layersBelow(files))
}

async function layersBelow(files: readonly PackFile[]): Promise<PackLayer[]> {
  const head = files.find(({ path }) => path === 'pack.yaml')
  const named = Named.safeParse(head && readPackFile(head).content)
  const shipped = named.success ? (await shippedPacks()).get(named.data.name) : undefined
  return shipped ? [shipped] : []
}
