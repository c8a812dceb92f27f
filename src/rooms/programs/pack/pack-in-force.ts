import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { todayAt } from '../../../platform/clock.ts'
import { asSystemWithin, contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { selectLayerVersions } from '../own-layer/own-layer.sql.ts'
import { shippedLayers } from '../pack-file/shipped-layers.ts'
import { shippedPacks } from '../pack-file/shipped-packs.ts'
import { refuse } from '../refusals.ts'
import { packOn } from './layer-packs.ts'
import { type LayeredPack, PackItem, PackLayer } from './pack.ts'

const Kept = z.object({
  name: z.string(),
  title: z.string(),
  data_class: z.string(),
  version: z.string(),
  layers: z.array(z.string()),
  sections: z.record(
    z.string(),
    z.record(z.string(), z.array(PackItem.and(z.object({ layers: z.record(z.string(), z.string()) })))),
  ),
})

/** Kept versions never change, so a process reads each once. */
const known = new Map<string, LayeredPack>()

/**
 * The pack as it holds for a case that begins today: all layers met, kept so that the case can stand on it. `chosen` are
 * the shipped layers over it, such as a state's; a program has chosen its own, so ask `packOfProgram` where there is one.
 */
export async function packInForce(tx: Tx, name: string, chosen: readonly string[] = []): Promise<LayeredPack> {
  const { house, zone } = contextOf(tx)
  const met = packOn(await layersOf(tx, name, chosen), todayAt(house.clock, zone))
  return keep(tx, met)
}

/** The same for a case that begins today in this program: under its pack, and the layers that it stands under. */
export async function packOfProgram(tx: Tx, programId: string): Promise<LayeredPack> {
  const program = await tx
    .selectFrom('programs.program')
    .select(['pack', 'pack_layers'])
    .where('id', '=', programId)
    .executeTakeFirst()
  if (!program) throw refuse('not_there')
  return packInForce(tx, program.pack, program.pack_layers)
}

/** The pack as it read when a case began under this version. */
export async function packOfVersion(tx: Tx, name: string, version: string): Promise<LayeredPack> {
  const key = keyOf(tx, name, version)
  const before = known.get(key)
  if (before) return before
  const row = await tx
    .selectFrom('programs.pack_snapshot')
    .select('content')
    .where('pack', '=', name)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!row) throw refuse('pack_version_unknown', undefined, { name, version })
  return remember(key, Kept.parse(row.content))
}

/** The layers: what ships with the house, of its layers those that were chosen, then what the agency wrote itself. */
export async function layersOf(tx: Tx, name: string, chosen: readonly string[] = []): Promise<PackLayer[]> {
  const shipped = await shippedLayersOf(name, chosen)
  const own = await selectLayerVersions(tx, name, 1)
  return [...shipped, ...own.map(({ content }) => PackLayer.parse(content))]
}

/** What ships with the house: the pack, and of its layers those that were chosen. */
export async function shippedLayersOf(name: string, chosen: readonly string[]): Promise<PackLayer[]> {
  const shipped = (await shippedPacks()).get(name)
  if (!shipped) throw refuse('pack_unknown', undefined, { name })
  const over = (await shippedLayers()).get(name)
  return [shipped, ...chosen.flatMap((id) => over?.get(id) ?? [])]
}

async function keep(tx: Tx, met: LayeredPack): Promise<LayeredPack> {
  const sha256 = createHash('sha256').update(JSON.stringify(met)).digest('hex')
  const shaKey = keyOf(tx, met.name, sha256)
  const before = known.get(shaKey)
  if (before) return before
  const version = await asSystemWithin(tx, 'pack', () => keptVersion(tx, met, sha256))
  const kept = { ...met, version }
  contextOf(tx).afterCommit.push(() => {
    known.set(shaKey, kept)
    known.set(keyOf(tx, met.name, version), kept)
  })
  return kept
}

/** The day since which it reads so; with a number behind it where something changed within that day. */
async function keptVersion(tx: Tx, met: LayeredPack, sha256: string): Promise<string> {
  await sql`
    insert into programs.pack_snapshot (pack, version, content, sha256)
    select ${met.name}, ${met.version} || case when count(*) = 0 then '' else '.' || count(*) + 1 end,
      ${JSON.stringify(met)}::jsonb, ${sha256}
    from programs.pack_snapshot
    where pack = ${met.name} and (version = ${met.version} or version like ${`${met.version}.%`})
    having count(*) filter (where sha256 = ${sha256}) = 0
    on conflict do nothing`.execute(tx)
  const { version } = await tx
    .selectFrom('programs.pack_snapshot')
    .select('version')
    .where('pack', '=', met.name)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  return version
}

function remember(key: string, pack: LayeredPack): LayeredPack {
  known.set(key, pack)
  return pack
}

const keyOf = (tx: Tx, name: string, version: string): string => `${contextOf(tx).agencyId} ${name} ${version}`
