import type { Tx } from '../../../platform/db/transaction.ts'
import { PackLayer } from '../pack/pack.ts'
import { layersBelow } from '../pack/pack-in-force.ts'
import { refuse } from '../refusals.ts'
import { selectLayerVersions } from './own-layer.sql.ts'

/** What lies under our layer, and our layer as it was last kept. */
export type Standing = { versionId: string | null; own: PackLayer; beneath: readonly PackLayer[]; today: string }

export async function standingOf(tx: Tx, pack: string, today: string): Promise<Standing> {
  const beneath = await layersBelow(tx, pack)
  const [lowest] = beneath
  if (!lowest) throw refuse('pack_unknown', undefined, { name: pack })
  const [last] = await selectLayerVersions(tx, pack, 1)
  return { versionId: last?.id ?? null, own: last ? PackLayer.parse(last.content) : emptyLayer(lowest), beneath, today }
}

const emptyLayer = ({ name, title, data_class }: PackLayer): PackLayer => ({
  name,
  title,
  data_class,
  layer: 'agency',
  sections: {},
})
