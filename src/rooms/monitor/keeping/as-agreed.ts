import { Instant } from '../../../words/time-zone.ts'
import type { Fact } from '../../programs/shared.ts'
import type { Change } from '../obligation/obligation.ts'

/** A pack counts in days; a contact that was agreed for an hour is due at that hour. The same in the browser. */
export function asAgreed(changes: readonly Change[], facts: Readonly<Record<string, Fact>>): readonly Change[] {
  const agreed = Instant.safeParse(facts['nextContactAt'])
  if (!agreed.success) return changes
  const dueAt = new Date(agreed.data).toISOString()
  return changes.map((one) =>
    one.change === 'opened' && one.obligation.kind === 'next_contact_due'
      ? { ...one, obligation: { ...one.obligation, dueAt, unit: 'hour' as const } }
      : one,
  )
}
