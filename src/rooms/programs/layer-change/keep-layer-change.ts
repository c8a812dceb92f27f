import { asStaff, refuseUnlessRole } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { LayerChange } from '../own-layer/contract.ts'
import { keepVersion } from '../own-layer/keep-version.ts'
import { lockLayer } from '../own-layer/own-layer.sql.ts'
import { standingOf } from '../own-layer/standing.ts'
import { refuse } from '../refusals.ts'
import { readLayerChange } from './read-layer-change.ts'

type Keeping = { change: LayerChange; over: string | null }

/** A new version of the agency's layer: cases that begin from its day on begin under it, and open cases keep theirs. */
export const keepLayerChange = (by: Caller, pack: string, { change, over }: Keeping) =>
  asStaff(by, async (tx, me): Promise<{ version: string }> => {
    refuseUnlessRole(me, ['administrator'])
    await lockLayer(tx, pack)
    const standing = await standingOf(tx, pack, me.today)
    if (standing.versionId !== over) throw refuse('layer_changed_meanwhile')
    const read = readLayerChange(change, standing)
    if (!read.ok) {
      const [first] = read.problems
      throw refuse('layer_has_mistakes', first?.field ?? undefined, { first: first?.message ?? '' })
    }
    return { version: await keepVersion(tx, read.layer, read.fromDay) }
  })
