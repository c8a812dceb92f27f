import type { Change, Obligation } from '../obligation/obligation.ts'
import { areEnough, attemptsInTime } from './answer.ts'
import { beforeOf, datesOf, movesOfLast } from './move.ts'
import type { LayeredRule } from './rule.schema.ts'
import { type Ground, type RuleEvent, recordedMomentOf } from './rule-event.ts'

/** Takes back what an event did: what it opened is withdrawn, what it closed reopens, what it moved goes back. */
export function undone(event: RuleEvent, obligations: readonly Obligation[], ground: Ground): Change[] {
  const { undoes } = event
  if (!undoes) return []
  return obligations.flatMap((one) => {
    if (one.openedBy === undoes) return one.closed ? [] : [withdrawn(event, one)]
    return [
      ...attemptsUndone(event, undoes, one),
      ...reopened(event, undoes, one, ground),
      ...movedBack(event, undoes, one, ground),
    ]
  })
}

const withdrawn = (event: RuleEvent, one: Obligation): Change => ({
  change: 'ended',
  obligationId: one.id,
  eventId: event.id,
  because: 'withdrawn',
  at: recordedMomentOf(event),
})

const attemptsUndone = (event: RuleEvent, undoes: string, one: Obligation): Change[] =>
  one.attempts.some(({ eventId }) => eventId === undoes)
    ? [{ change: 'attempt_undone', obligationId: one.id, eventId: event.id, attemptBy: undoes }]
    : []

/** A clock that would have ended with its case does not run again on a closed one. */
function reopened(event: RuleEvent, undoes: string, one: Obligation, ground: Ground): Change[] {
  if (!one.closed || (one.endsWithCase && !ground.caseFacts.open)) return []
  const stands = one.closed.by !== undoes && !restedOn(undoes, one, ground)
  return stands ? [] : [{ change: 'reopened', obligationId: one.id, eventId: event.id }]
}

/** Satisfied by attempts, of which this was one, and the others are too few. */
function restedOn(undoes: string, one: Obligation, { rules, clock }: Ground): boolean {
  const asked = rules.find(({ id }) => id === one.ruleId)?.attempts
  if (one.closed?.how !== 'by_attempts' || !asked || !one.attempts.some(({ eventId }) => eventId === undoes))
    return false
  const left = { ...one, attempts: one.attempts.filter(({ eventId }) => eventId !== undoes) }
  return !areEnough(attemptsInTime(left), asked, clock.zone)
}

/** What it moved goes back, the day and the owner both; what was moved on purpose since then stays. */
function movedBack(event: RuleEvent, undoes: string, one: Obligation, { rules, clock }: Ground): Change[] {
  const first = movesOfLast(one.moves, undoes)[0]
  if (!first) return []
  const rule: LayeredRule | undefined = rules.find(({ id }) => id === one.ruleId)
  const dates = { dueAt: first.dueFrom, ruleDueAt: first.ruleDueFrom, limitAt: first.limitFrom }
  const after = { ...datesOf(one, dates, rule, clock), ownerId: first.ownerFrom, asked: first.askedFrom ?? one.asked }
  return [
    { change: 'moved', obligationId: one.id, eventId: event.id, because: 'undone', before: beforeOf(one), ...after },
  ]
}
