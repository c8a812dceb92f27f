import { createHash } from 'node:crypto'
import type { Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import type { PackLayer } from '../pack/pack.ts'
import { shippedPacks } from '../pack-file/shipped-packs.ts'
import { refuse } from '../refusals.ts'
import { compareLayers, type LayerLine } from './compare-layers.ts'

export type KeptLayer = { pack: string; version: string; kept: 'now' | 'before'; lines: LayerLine[] }

/**
 * Keeps an agency's own layer; cases that begin from now on begin under it. Its version is the day on which its youngest
 * entry begins: what is kept under a day is never changed, so that a change is a new entry with a day of its own.
 */
export async function keepOwnLayer(tx: Tx, layer: PackLayer): Promise<KeptLayer> {
  const base = (await shippedPacks()).get(layer.name)
  if (!base) throw refuse('pack_unknown', undefined, { name: layer.name })
  if (layer.layer !== 'agency') throw refuse('layer_not_agency', undefined, { layer: layer.layer })
  const version = versionOf(layer)
  const lines = compareLayers(base, layer, version)
  const content = JSON.stringify(layer)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const before = await tx
    .selectFrom('programs.pack_version')
    .select('sha256')
    .where('pack', '=', layer.name)
    .where('layer', '=', layer.layer)
    .where('version', '=', version)
    .executeTakeFirst()
  if (before && before.sha256 !== sha256)
    throw refuse('layer_version_differs', undefined, { version, name: layer.name })
  if (before) return { pack: layer.name, version, kept: 'before', lines }
  await tx
    .insertInto('programs.pack_version')
    .values({ id: newId(), pack: layer.name, layer: layer.layer, version, effective_from: version, content, sha256 })
    .execute()
  return { pack: layer.name, version, kept: 'now', lines }
}

function versionOf({ sections }: PackLayer): string {
  const begins = Object.values(sections).flatMap((lists) =>
    Object.values(lists).flatMap((items) => items.map((item) => item.effective_from)),
  )
  const youngest = begins.toSorted().at(-1)
  if (youngest === undefined) throw refuse('layer_empty')
  return youngest
}
