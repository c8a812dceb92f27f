import { askedOf } from '../obligation/asked.ts'
import type { Change, Closing, NewObligation, Obligation } from '../obligation/obligation.ts'
import { movesOfLast } from './move.ts'

/** The obligations after changes, without a database: in the browser, and between the steps of one event. */
export const withChanges = (obligations: readonly Obligation[], changes: readonly Change[]): readonly Obligation[] =>
  changes.reduce(withChange, obligations)

function withChange(obligations: readonly Obligation[], change: Change): readonly Obligation[] {
  if (change.change === 'opened') return [...obligations, openedAs(change.obligation)]
  return obligations.map((one) => (one.id === change.obligationId ? changed(one, change) : one))
}

/** Until the database gives it an id, it goes by its key. */
function openedAs({ key, ...opened }: NewObligation): Obligation {
  const { ruleId, ruleVersion, kind, subjectId, openedBy, openedAt, dueAt, warnAt, escalateAt } = opened
  const { ownerId, endsWithCase } = opened
  const clock = {
    openedBy,
    openedAt,
    dueAt,
    ruleDueAt: null,
    limitAt: null,
    warnAt,
    escalateAt,
    asked: askedOf(opened),
  }
  return {
    id: key,
    ruleId,
    ruleVersion,
    kind,
    subjectId,
    ...clock,
    ownerId,
    endsWithCase,
    attempts: [],
    moves: [],
    closed: null,
  }
}

function changed(one: Obligation, change: Exclude<Change, { change: 'opened' }>): Obligation {
  switch (change.change) {
    case 'satisfied':
      return { ...one, closed: { how: change.how, by: change.eventId, at: change.at, late: change.late } }
    case 'attempted':
      return { ...one, attempts: [...one.attempts, change.attempt] }
    case 'attempt_undone':
      return { ...one, attempts: one.attempts.filter(({ eventId }) => eventId !== change.attemptBy) }
    case 'ended':
      return { ...one, closed: closedBy(change) }
    case 'reopened':
      return { ...one, closed: null }
    case 'moved':
      return moved(one, change)
  }
}

const closedBy = ({ because, eventId, at }: Change & { change: 'ended' }): Closing => ({
  how: because === 'withdrawn' ? 'withdrawn' : 'ended',
  by: eventId,
  at,
  late: null,
})

function moved(one: Obligation, change: Change & { change: 'moved' }): Obligation {
  const { dueAt, ruleDueAt, limitAt, warnAt, escalateAt, ownerId, asked, before, eventId } = change
  const dates = { dueFrom: before.dueAt, ruleDueFrom: before.ruleDueAt, limitFrom: before.limitAt }
  const from = { ...dates, ownerFrom: before.ownerId, askedFrom: before.asked }
  const move = { eventId, ...from, dueTo: dueAt, ownerTo: ownerId }
  const moves =
    change.because === 'undone'
      ? one.moves.slice(0, -movesOfLast(one.moves, one.moves.at(-1)?.eventId).length)
      : [...one.moves, move]
  const { kind, ruleVersion, endsWithCase } = change.restated ?? one
  const dated = { dueAt, ruleDueAt, limitAt, warnAt, escalateAt, ownerId, asked, moves }
  return { ...one, ...dated, kind, ruleVersion, endsWithCase }
}
