import { createHash } from 'node:crypto'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import type { PackLayer } from '../pack/pack.ts'
import { insertLayerVersion } from './own-layer.sql.ts'

export const shaOf = (layer: PackLayer): string => createHash('sha256').update(JSON.stringify(layer)).digest('hex')

/** A new version of an agency's layer, and the event that says so. Those before it stay as they are. */
export async function keepVersion(tx: Tx, layer: PackLayer, day: string): Promise<string> {
  const { id, version } = await insertLayerVersion(tx, { layer, day, sha256: shaOf(layer) })
  await leaveEvent(tx, {
    kind: 'pack.layer_kept',
    clientId: null,
    programId: null,
    subjectId: id,
    summary: 'programs:layer_kept',
    words: { title: layer.title, version },
    facts: { pack: layer.name, version, from: day },
  })
  refreshLive(tx, ['programs'])
  return version
}
