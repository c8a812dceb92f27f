import type { Tx } from '../../../platform/db/transaction.ts'
import { PackLayer } from '../pack/pack.ts'
import { type Ground, groundsOf, layersInAll } from './beneath.ts'
import { selectLayerVersions } from './own-layer.sql.ts'

/** Our layer as it was last kept, what lies under it everywhere, and what lies under it in which programs. */
export type Standing = {
  versionId: string | null
  own: PackLayer
  beneath: readonly PackLayer[]
  grounds: readonly Ground[]
  today: string
}

export async function standingOf(tx: Tx, pack: string, today: string): Promise<Standing> {
  const grounds = await groundsOf(tx, pack)
  const beneath = layersInAll(grounds)
  const [last] = await selectLayerVersions(tx, pack, 1)
  const own = PackLayer.parse(last?.content ?? { ...beneath[0], layer: 'agency', sections: {} })
  return { versionId: last?.id ?? null, own, beneath, grounds, today }
}
