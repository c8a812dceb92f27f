import type { Compared } from '../../programs/shared.ts'
import { Due } from '../rule/due.schema.ts'

type Asked = { unit: 'hours' | 'business_days' | 'days'; count: number }

/**
 * Which of two dues is the earlier one in every case. The same unit is compared by its number; n business days are never
 * less than n days, and may be more. By tier, each tier is compared; what remains depends on the case.
 */
export function compareDues(one: unknown, other: unknown): Compared {
  const [ours, theirs] = [Due.safeParse(one).data, Due.safeParse(other).data]
  if (!ours || !theirs) return 'depends'
  const parts = pairsOf(ours, theirs).map(compareSpans)
  const told = new Set(parts.filter((part) => part !== 'same'))
  if (parts.length === 0 || told.has('depends') || told.size > 1) return 'depends'
  return [...told][0] ?? 'same'
}

/** Every case that the two may meet in: one, where neither depends on anything. */
function pairsOf(ours: Due, theirs: Due): [Due | undefined, Due | undefined][] {
  const by = ours.by ?? theirs.by
  if (by === undefined) return [[ours, theirs]]
  if ((ours.by ?? by) !== (theirs.by ?? by)) return []
  const values = new Set([...Object.keys(ours.of ?? {}), ...Object.keys(theirs.of ?? {})])
  const inCase = (due: Due, value: string) => (due.by === undefined ? due : (due.of?.[value] ?? due.otherwise))
  const others: [Due | undefined, Due | undefined] = [
    ours.by === undefined ? ours : ours.otherwise,
    theirs.by === undefined ? theirs : theirs.otherwise,
  ]
  return [...[...values].map((value): typeof others => [inCase(ours, value), inCase(theirs, value)]), others]
}

/** A clock that does not open asks for less than any that does. */
function compareSpans([ours, theirs]: [Due | undefined, Due | undefined]): Compared {
  if (!(ours && theirs)) return compareCounts(ours ? 0 : 1, theirs ? 0 : 1)
  const [one, other] = [askedBy(ours), askedBy(theirs)]
  if (!(one && other)) return 'depends'
  return one.unit === other.unit ? compareCounts(one.count, other.count) : compareUnits(one, other)
}

function compareUnits(one: Asked, other: Asked): Compared {
  const units = `${one.unit} ${other.unit}`
  if (units === 'days business_days' && one.count < other.count) return 'stricter'
  return units === 'business_days days' && one.count > other.count ? 'laxer' : 'depends'
}

function compareCounts(one: number, other: number): Compared {
  if (one === other) return 'same'
  return one < other ? 'stricter' : 'laxer'
}

function askedBy({ hours, business_days: business, days }: Due): Asked | null {
  if (hours !== undefined) return { unit: 'hours', count: hours }
  if (business !== undefined) return { unit: 'business_days', count: business }
  return days === undefined ? null : { unit: 'days', count: days }
}
