import type { Instant } from '../../../words/time-zone.ts'

/** What is known of a referral's way: from the first word to the first time somebody was reached. */
export type Way = {
  receivedAt: Instant
  attemptDueAt: Instant
  attemptedAt: Instant | null
  answerDueAt: Instant
  /** The last answer that settles it: accepted, declined or waitlisted. */
  answeredAt: Instant | null
  declined: boolean
  assignedAt: Instant | null
  reachedAt: Instant | null
}

export type Stop = {
  stop: 'received' | 'attempted' | 'answered' | 'assigned' | 'reached'
  state: 'done' | 'now' | 'ahead'
  at: Instant | null
  dueAt: Instant | null
}

type Named = Omit<Stop, 'state'>

/** Stops in their order; the first that has not happened is where it stands. A declined referral ends with its answer. */
export function loopOf(way: Way): Stop[] {
  const stops: Named[] = [
    { stop: 'received', at: way.receivedAt, dueAt: null },
    { stop: 'attempted', at: way.attemptedAt, dueAt: way.attemptDueAt },
    { stop: 'answered', at: way.answeredAt, dueAt: way.answerDueAt },
    ...(way.declined ? [] : laterStops(way)),
  ]
  const happened = stops.filter(({ at }) => at !== null)
  const [next, ...ahead] = way.declined ? [] : stops.filter(({ at }) => at === null)
  return [
    ...happened.map((one) => ({ ...one, state: 'done' as const })),
    ...(next ? [{ ...next, state: 'now' as const }] : []),
    ...ahead.map((one) => ({ ...one, state: 'ahead' as const })),
  ]
}

const laterStops = (way: Way): Named[] => [
  { stop: 'assigned', at: way.assignedAt, dueAt: null },
  { stop: 'reached', at: way.reachedAt, dueAt: null },
]
