import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import type { PackLayer } from '../pack/pack.ts'

/** Versions of the agency's layer over a pack, the latest first. */
export const selectLayerVersions = (tx: Tx, pack: string, most: number) =>
  tx
    .selectFrom('programs.pack_version')
    .select(['id', 'version', 'content', 'sha256', 'kept_at', 'kept_by'])
    .where('pack', '=', pack)
    .where('layer', '=', 'agency')
    .orderBy('kept_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()

/** One after the other: two who keep a version at once would both lie over the same one. */
export const lockLayer = (tx: Tx, pack: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended('own layer ' || app.org_id()::text || ${pack}, 0))`.execute(tx)

type NewVersion = { layer: PackLayer; day: string; sha256: string }

/** Named by the day from which it says something else, with a number behind it where that day has one already. */
export async function insertLayerVersion(tx: Tx, { layer, day, sha256 }: NewVersion) {
  const before = await tx
    .selectFrom('programs.pack_version')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('pack', '=', layer.name)
    .where('layer', '=', 'agency')
    .where('effective_from', '=', day)
    .executeTakeFirstOrThrow()
  const same = Number(before.count)
  const row = { id: newId(), version: same === 0 ? day : `${day}.${same + 1}` }
  const { staffId } = contextOf(tx)
  const content = JSON.stringify(layer)
  await tx
    .insertInto('programs.pack_version')
    .values({ ...row, pack: layer.name, layer: 'agency', effective_from: day, content, sha256, kept_by: staffId })
    .execute()
  return row
}
