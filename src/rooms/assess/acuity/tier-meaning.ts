import { z } from 'zod'
import type { LayeredPack } from '../../programs/shared.ts'
import { acuitySection } from './acuity.schema.ts'
import type { TierMeaning } from './contract.ts'

const Days = z.object({ days: z.number().int() })

/** As much of a clock as its meaning for a tier needs; the whole of it belongs to the room that keeps obligations. */
const ByTier = z.object({
  due: z.array(z.object({ value: z.object({ by: z.literal('tier'), of: z.record(z.string(), Days) }) })),
})

/** What each tier of the pack is called, from which sum it begins and how often it asks for contact. */
export function tierMeanings(pack: LayeredPack): TierMeaning[] {
  const [contact, inPerson] = [daysByTier(pack, 'contact-cadence'), daysByTier(pack, 'face-to-face-cadence')]
  return acuitySection
    .of(pack)
    .tiers.toSorted((one, other) => one.tier - other.tier)
    .map(({ tier, title, from }) => ({
      tier,
      title,
      from,
      contactEveryDays: contact(tier),
      inPersonEveryDays: inPerson(tier),
    }))
}

/** Where layers differ, the shortest cadence binds. */
function daysByTier(pack: LayeredPack, id: string): (tier: number) => number | null {
  const read = ByTier.safeParse(pack.sections['rules']?.['rules']?.find((rule) => rule.id === id))
  if (!read.success) return () => null
  return (tier) =>
    read.data.due.map(({ value }) => value.of[String(tier)]?.days ?? null).toSorted(shortestFirst)[0] ?? null
}

const shortestFirst = (one: number | null, other: number | null): number =>
  (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY)
