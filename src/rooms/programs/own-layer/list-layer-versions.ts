import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { PackLayer } from '../pack/pack.ts'
import { groundsOf, layersInAll } from './beneath.ts'
import { LayerVersion } from './contract.ts'
import { layerDifferences, titleIn } from './layer-differences.ts'
import { layerFiles } from './layer-files.ts'
import { selectLayerVersions } from './own-layer.sql.ts'
import { standingOf } from './standing.ts'

const most = 50

/** For every colleague: what the agency asked for when, and who decided it. */
export const listLayerVersions = (by: Caller, pack: string) =>
  asStaff(by, async (tx) => {
    const beneath = layersInAll(await groundsOf(tx, pack))
    const rows = await selectLayerVersions(tx, pack, most + 1)
    const layers = rows.map(({ content }) => PackLayer.parse(content))
    const versions = rows.slice(0, most).map((row, at) => {
      const [now, before] = [layers[at], layers[at + 1]]
      return LayerVersion.parse({
        versionId: row.id,
        version: row.version,
        keptAt: new Date(row.kept_at).toISOString(),
        keptById: row.kept_by,
        lines: now ? layerDifferences(before ?? null, now, titleIn([...beneath, now])) : [],
      })
    })
    return { versions }
  })

/** What an agency said is its own: it can take it along, or upload it again. */
export const readLayerFiles = (by: Caller, pack: string) =>
  asStaff(by, async (tx, me) => ({ files: layerFiles((await standingOf(tx, pack, me.today)).own) }))
