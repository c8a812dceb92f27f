import { todayAt } from '../../../platform/clock.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { PackLayer } from '../pack/pack.ts'
import { refuse } from '../refusals.ts'
import { groundsOf, layersInAll } from './beneath.ts'
import { compareLayers, type LayerLine } from './compare-layers.ts'
import { keepVersion, shaOf } from './keep-version.ts'
import { itemsIn, keyOf, readsSame } from './layer-items.ts'
import { lockLayer, selectLayerVersions } from './own-layer.sql.ts'

export type KeptLayer = { pack: string; version: string; kept: 'now' | 'before'; lines: LayerLine[] }

/**
 * Keeps an agency's own layer; cases that begin from now on begin under it. Its version is the day on which its youngest
 * entry begins: an entry that has begun is never changed, so that a change is a new entry with a day of its own.
 */
export async function keepOwnLayer(tx: Tx, layer: PackLayer): Promise<KeptLayer> {
  const beneath = layersInAll(await groundsOf(tx, layer.name))
  if (layer.layer !== 'agency') throw refuse('layer_not_agency', undefined, { layer: layer.layer })
  const day = youngestOf(layer)
  const kept = { pack: layer.name, lines: compareLayers(beneath, layer, day) }
  await lockLayer(tx, layer.name)
  const versions = await selectLayerVersions(tx, layer.name, 200)
  const before = versions.find(({ sha256 }) => sha256 === shaOf(layer))
  if (before) return { ...kept, version: before.version, kept: 'before' }
  const { house, zone } = contextOf(tx)
  refuseIfRewritten(
    versions.map(({ content }) => PackLayer.parse(content)),
    layer,
    todayAt(house.clock, zone),
  )
  return { ...kept, version: await keepVersion(tx, layer, day), kept: 'now' }
}

/** `versions`, the latest first: an entry reads as the latest that had it. */
function refuseIfRewritten(versions: readonly PackLayer[], layer: PackLayer, today: string): void {
  const known = new Map(versions.toReversed().flatMap((one) => itemsIn(one).map((placed) => [keyOf(placed), placed])))
  for (const placed of itemsIn(layer)) {
    const before = known.get(keyOf(placed))
    const { effective_from: version } = placed.item
    if (before && version < today && !readsSame(before.item, placed.item, today))
      throw refuse('layer_version_differs', undefined, { version, name: layer.name })
  }
}

function youngestOf(layer: PackLayer): string {
  const youngest = itemsIn(layer)
    .map(({ item }) => item.effective_from)
    .toSorted()
    .at(-1)
  if (youngest === undefined) throw refuse('layer_empty')
  return youngest
}
