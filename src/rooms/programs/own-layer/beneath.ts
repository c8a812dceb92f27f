import type { Tx } from '../../../platform/db/transaction.ts'
import type { PackLayer } from '../pack/pack.ts'
import { shippedLayersOf } from '../pack/pack-in-force.ts'

/** Programs that stand under the same layers, and what our layer lies on there. */
export type Ground = { programs: readonly string[]; beneath: readonly PackLayer[] }

/**
 * What our layer lies on, once for each choice of shipped layers that open programs under this pack have made; the pack
 * alone where there is no program yet.
 */
export async function groundsOf(tx: Tx, pack: string): Promise<Ground[]> {
  const programs = await tx
    .selectFrom('programs.program')
    .select(['name', 'pack_layers'])
    .where('pack', '=', pack)
    .where('closed_on', 'is', null)
    .orderBy('name')
    .execute()
  const chosen = Map.groupBy(programs, ({ pack_layers: ids }) => ids.toSorted().join(' '))
  if (chosen.size === 0) return [{ programs: [], beneath: await shippedLayersOf(pack, []) }]
  return Promise.all(
    [...chosen.values()].map(async (alike) => ({
      programs: alike.map(({ name }) => name),
      beneath: await shippedLayersOf(pack, alike[0]?.pack_layers ?? []),
    })),
  )
}

/** What our layer lies on in all of them: an entry that is changed stands there, wherever our word is heard. */
export function layersInAll(grounds: readonly Ground[]): readonly PackLayer[] {
  const [first, ...others] = grounds
  return (first?.beneath ?? []).filter((layer) => others.every(({ beneath }) => beneath.includes(layer)))
}
