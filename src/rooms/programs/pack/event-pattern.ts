import { z } from 'zod'

const Plain = z.union([z.string(), z.number(), z.boolean()])

/** What a fact must be: this, one of these, none of these, at least this much, or just known (or not). */
const Wanted = z.union([
  Plain,
  z.array(Plain).min(1),
  z.strictObject({ not: z.array(Plain).min(1) }),
  z.strictObject({ at_least: z.number() }),
  z.strictObject({ present: z.boolean() }),
])
type Wanted = z.infer<typeof Wanted>

/** An event as a pack describes it: `{ event: contact.recorded, where: { outcome: reached } }`. */
export const EventPattern = z.strictObject({
  event: z.string().min(1),
  where: z.record(z.string(), Wanted).optional(),
})
export type EventPattern = z.infer<typeof EventPattern>

export type Fact = string | number | boolean | null
export type FactualEvent = { kind: string; facts: Readonly<Record<string, Fact>> }

export function matchesPattern(pattern: EventPattern, event: FactualEvent): boolean {
  if (pattern.event !== event.kind) return false
  return Object.entries(pattern.where ?? {}).every(([name, wanted]) => isAsWanted(event.facts[name] ?? null, wanted))
}

function isAsWanted(fact: Fact, wanted: Wanted): boolean {
  if (Array.isArray(wanted)) return fact !== null && wanted.includes(fact)
  if (typeof wanted !== 'object') return fact === wanted
  if ('present' in wanted) return (fact !== null) === wanted.present
  if ('at_least' in wanted) return typeof fact === 'number' && fact >= wanted.at_least
  return fact === null || !wanted.not.includes(fact)
}
