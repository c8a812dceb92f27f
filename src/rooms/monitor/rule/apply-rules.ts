import type { BusinessCalendar } from '../../../words/business-days.ts'
import type { Change, Obligation } from '../obligation/obligation.ts'
import { answered, concerns } from './answer.ts'
import { clocksMoved, handedOver, owned } from './move.ts'
import { opened, repeated } from './open.ts'
import type { LayeredRule } from './rule.schema.ts'
import { type CaseFacts, type Ground, type RuleEvent, recordedMomentOf } from './rule-event.ts'
import { undone } from './undo.ts'
import { withChanges } from './with-changes.ts'

export type RulesApplied = {
  /** The rules of the pack version that the case stands under. */
  rules: readonly LayeredRule[]
  event: RuleEvent
  /** How the case stands after the event. */
  caseFacts: CaseFacts
  /** The open obligations of the case; and, for an event that undoes another, those which that one touched or closed. */
  obligations: readonly Obligation[]
  /**
   * The case's events since the moment that this one tells of, or since the one that it undoes, oldest first: what opens
   * or reopens may stand answered by them already. Without those that were undone; needed only where an event tells of
   * the past.
   */
  since?: readonly RuleEvent[]
  calendar: BusinessCalendar
  /** The agency's zone, 'America/New_York'. */
  zone: string
}

/**
 * What an event does to the obligations of one case, in the order in which it does it. Pure, total, and the same in the
 * browser and on the server.
 */
export function applyRules({
  rules,
  event,
  caseFacts,
  obligations,
  since = [],
  calendar,
  zone,
}: RulesApplied): Change[] {
  const ground: Ground = { rules, caseFacts, clock: { calendar, zone } }
  const past = since.filter(({ id }) => id !== event.undoes && id !== event.id)
  const takenBack = undone(event, obligations, ground)
  const reopened = takenBack.flatMap((one) => (one.change === 'reopened' ? one.obligationId : []))
  const before = [...takenBack, ...answeredSince(past, withChanges(obligations, takenBack), reopened, ground)]
  const made = followed(event, withChanges(obligations, before), ground)
  const begun = made.flatMap((one) => (one.change === 'opened' ? one.obligation.key : []))
  const changes = [...before, ...made]
  return [...changes, ...answeredSince(past, withChanges(obligations, changes), begun, ground)]
}

type Step = (event: RuleEvent, obligations: readonly Obligation[], ground: Ground) => Change[]

/** Each step sees what the steps before it changed. */
const steps: readonly Step[] = [answered, ended, clocksMoved, handedOver, opened, repeated, owned]

function followed(event: RuleEvent, obligations: readonly Obligation[], ground: Ground): Change[] {
  const changes: Change[] = []
  for (const step of steps) changes.push(...step(event, withChanges(obligations, changes), ground))
  return changes
}

/** What later events had answered, had these obligations stood open when they came. */
function answeredSince(
  since: readonly RuleEvent[],
  obligations: readonly Obligation[],
  ids: readonly string[],
  ground: Ground,
): Change[] {
  const asked = new Set(ids)
  const changes: Change[] = []
  for (const event of asked.size > 0 ? since : []) {
    const standing = withChanges(obligations, changes)
    const awaiting = standing.filter(({ id }) => asked.has(id))
    const made = answered(event, awaiting, ground)
    const next = nextOf(event, made, withChanges(standing, made), ground)
    for (const one of next) if (one.change === 'opened') asked.add(one.obligation.key)
    changes.push(...made, ...next)
  }
  return changes
}

/** The next of those that repeat: only of the clocks that were answered just now. */
function nextOf(event: RuleEvent, made: readonly Change[], standing: readonly Obligation[], ground: Ground): Change[] {
  const done = new Set(made.flatMap((one) => (one.change === 'satisfied' ? one.obligationId : [])))
  const ruleIds = new Set(standing.flatMap(({ id, ruleId }) => (done.has(id) ? ruleId : [])))
  return repeated(event, standing, { ...ground, rules: ground.rules.filter(({ id }) => ruleIds.has(id)) })
}

/** What nobody needs any more, and what ends with its case. */
function ended(event: RuleEvent, obligations: readonly Obligation[], { rules }: Ground): Change[] {
  const closing = closesCase(event)
  return obligations.flatMap((one) => {
    const rule = rules.find(({ id }) => id === one.ruleId)
    const unneeded = rule?.ends_on !== undefined && concerns(event, one, rule.ends_on) !== undefined
    if (one.closed || (!unneeded && !(closing && one.endsWithCase))) return []
    const because = unneeded ? 'not_needed' : 'case_closed'
    return [{ change: 'ended', obligationId: one.id, eventId: event.id, because, at: recordedMomentOf(event) }]
  })
}

const closesCase = ({ kind, facts }: RuleEvent): boolean =>
  kind === 'case.closed' ||
  (kind === 'case.stage_changed' && ['closed', 'cancelled', 'entered_in_error', 'archived'].includes(String(facts.to)))
