import type { Instant } from '../../../words/time-zone.ts'
import { matchesPattern } from '../../programs/shared.ts'
import { isSameAsked } from '../obligation/asked.ts'
import type { Clock } from '../obligation/late.rules.ts'
import type { Asked, Change, DueDates, Move, MovedTo, Obligation } from '../obligation/obligation.ts'
import { afterSpan, beforeSpan, type DueDate, dueDateOf } from './clock.ts'
import type { LayeredRule } from './rule.schema.ts'
import { type CaseFacts, type Ground, isBefore, momentOf, type RuleEvent } from './rule-event.ts'

/** Clocks that an event reads again: a new tier, or a visit that sets another end. */
export const clocksMoved = (event: RuleEvent, obligations: readonly Obligation[], ground: Ground): Change[] =>
  obligations.flatMap((one) => {
    const rule = ground.rules.find(({ id }) => id === one.ruleId)
    const move = rule?.moves?.find((pattern) => matchesPattern(pattern, event))
    if (!rule || !move || one.closed || one.openedBy === event.id) return []
    const at = momentOf(event, ground.clock.zone)
    if (isBefore(at, one.openedAt)) return []
    const read = move.due
      ? { ...limited(one, afterSpan(move.due, at, ground.clock)), asked: one.asked }
      : readAgain(event, one, rule, at, ground)
    return read ? movedTo(event, one, read, rule, ground.clock) : []
  })

/** The case goes to another worker: what waited for nobody, and what the one before carried, goes along. */
export function handedOver(event: RuleEvent, obligations: readonly Obligation[], ground: Ground): Change[] {
  const staffId = event.facts.staffId
  if (event.kind !== 'case.assigned' || event.facts.role !== 'primary' || typeof staffId !== 'string') return []
  return obligations
    .filter((one) => !one.closed && one.ownerId !== staffId && goesAlong(one, ground))
    .map((one) => ownerMoved(event, one, staffId))
}

/** Nothing that survives the case is left without somebody who answers for it. */
export const owned = (event: RuleEvent, obligations: readonly Obligation[], { caseFacts }: Ground): Change[] => {
  const owner = caseFacts.primaryId ?? caseFacts.supervisorId
  if (caseFacts.open || !owner) return []
  return obligations.filter((one) => !one.closed && one.ownerId === null).map((one) => ownerMoved(event, one, owner))
}

type Read = DueDates & { asked: Asked }

/** The dates of an obligation changed: its warning and its escalation go along. Nothing, when all stays the same. */
function movedTo(
  event: RuleEvent,
  one: Obligation,
  { asked, ...dates }: Read,
  rule: LayeredRule,
  clock: Clock,
): Change[] {
  const { dueAt, ruleDueAt, limitAt } = dates
  const same = dueAt === one.dueAt && ruleDueAt === one.ruleDueAt && limitAt === one.limitAt
  if (same && isSameAsked(asked, one.asked)) return []
  const after = { ...datesOf(one, dates, rule, clock), ownerId: one.ownerId, asked }
  return [
    { change: 'moved', obligationId: one.id, eventId: event.id, because: 'clock', before: beforeOf(one), ...after },
  ]
}

/** Somebody else is told when the rule itself would have it, however far a hand has moved the day. */
export function datesOf(one: Obligation, dates: DueDates, rule: LayeredRule | undefined, clock: Clock) {
  const { dueAt, ruleDueAt } = dates
  return {
    ...dates,
    warnAt: rule?.warn ? beforeSpan(rule.warn, dueAt, clock) : one.warnAt,
    escalateAt: rule?.escalate ? afterSpan(rule.escalate.after, earliest(dueAt, ruleDueAt), clock) : one.escalateAt,
  }
}

/** Another moment that a person chose: what the rule asks for is remembered beside it. */
export const byHand = ({ dueAt: before, ruleDueAt, limitAt }: DueDates, dueAt: Instant): DueDates => ({
  dueAt,
  ruleDueAt: ruleDueAt ?? before,
  limitAt,
})

const limited = ({ dueAt, ruleDueAt, limitAt }: Obligation, at: Instant): DueDates => ({
  dueAt: earliest(dueAt, at),
  ruleDueAt: ruleDueAt && earliest(ruleDueAt, at),
  limitAt: earliest(at, limitAt),
})

/** The rule's own clock, from where it began. Lateness is never erased, and what was set is never passed. */
export function readAgain(
  event: Pick<RuleEvent, 'facts'>,
  one: Obligation,
  rule: LayeredRule,
  at: Instant,
  ground: Ground,
): Read | undefined {
  const own = one.ruleDueAt ?? one.dueAt
  if (isBefore(one.dueAt, at) || isBefore(own, at)) return undefined
  const read = clockRead(event, { from: one.openedAt, own, at }, rule, ground)
  if (read === undefined) return undefined
  const { dueAt, ...asked } = read
  const ruleDueAt = earliest(dueAt, one.limitAt)
  if (one.ruleDueAt === null) return { dueAt: ruleDueAt, ruleDueAt: null, limitAt: one.limitAt, asked }
  return { ...besideHand(one, own, ruleDueAt), asked }
}

/** A shorter clock that would have run out already gives its time from now, yet never more than there was. */
function clockRead(
  { facts }: Pick<RuleEvent, 'facts'>,
  { from, own, at }: { from: Instant; own: Instant; at: Instant },
  rule: LayeredRule,
  { caseFacts: { tier }, clock }: Ground,
): DueDate | undefined {
  const fromStart = dueDateOf(rule.due, { from, facts, tier }, clock)
  if (!fromStart) return undefined
  if (!isBefore(fromStart.dueAt, at)) return fromStart
  const fromNow = dueDateOf(rule.due, { from: at, facts, tier }, clock)
  return fromNow ? { ...fromNow, dueAt: earliest(own, fromNow.dueAt) } : undefined
}

/** A later day that somebody chose stands; an earlier one gives way only to a shorter clock, and is not passed after it. */
function besideHand({ dueAt: chosen, limitAt }: Obligation, own: Instant, ruleDueAt: Instant): DueDates {
  if (!isBefore(chosen, own) || isBefore(chosen, ruleDueAt)) return { dueAt: chosen, ruleDueAt, limitAt }
  return { dueAt: ruleDueAt, ruleDueAt: null, limitAt: earliest(chosen, limitAt) }
}

function goesAlong(
  one: Obligation,
  { rules, caseFacts }: { rules: readonly LayeredRule[]; caseFacts: CaseFacts },
): boolean {
  const owner = rules.find(({ id }) => id === one.ruleId)?.owner
  if (one.ownerId === null) return owner !== 'supervisor'
  if (caseFacts.previousPrimaryId === undefined) return owner === 'primary'
  return owner === 'primary' && one.ownerId === caseFacts.previousPrimaryId
}

function ownerMoved(event: RuleEvent, one: Obligation, ownerId: string): Change {
  const { warnAt, escalateAt } = one
  const after: MovedTo = { ...beforeOf(one), warnAt, escalateAt, ownerId }
  return { change: 'moved', obligationId: one.id, eventId: event.id, because: 'owner', before: beforeOf(one), ...after }
}

export const beforeOf = ({ dueAt, ruleDueAt, limitAt, ownerId, asked }: Obligation) => ({
  dueAt,
  ruleDueAt,
  limitAt,
  ownerId,
  asked,
})

/** The moves with which this event ended the row of moves: one event may change the day and then the owner. */
export const movesOfLast = (moves: readonly Move[], eventId: string | undefined): readonly Move[] =>
  moves.slice(moves.findLastIndex((move) => move.eventId !== eventId) + 1)

const earliest = (one: Instant, other: Instant | null): Instant =>
  other !== null && isBefore(other, one) ? other : one
