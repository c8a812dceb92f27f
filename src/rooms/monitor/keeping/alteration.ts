import type { Updateable } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../../platform/tables.gen.ts'
import { dayOf, Instant } from '../../../words/time-zone.ts'
import { lateWords } from '../obligation/late.rules.ts'
import type { ChangeAct, Told } from '../obligation/leave-change.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import type { Attempt, Change, Restated } from '../obligation/obligation.ts'
import { dueDayOf } from '../obligation/standing.rules.ts'
import { wordsMoved } from '../obligation/stored-title.ts'

export type Altering = Exclude<Change, { change: 'opened' }>

/** What a rule's change writes into a row, and what is told of it. */
export type Alteration = {
  act: ChangeAct
  update: Updateable<DB['monitor.obligation']>
  /** Nobody needs to hear of it: the day that people see is the same. */
  silent?: boolean
  /** A key of the catalogue: a rule gives its reason in our words, a person in hers. */
  because?: string
  told?: Told
}

export function alterationBy(before: ObligationRow, change: Altering, zone: string): Alteration {
  switch (change.change) {
    case 'satisfied':
      return satisfied(change)
    case 'attempted':
      return attempted(before, change)
    case 'attempt_undone':
      return attemptUndone(before, change)
    case 'ended':
      return ended(change)
    case 'reopened':
      return reopened
    case 'moved':
      return moved(before, change, zone)
  }
}

function satisfied({ how, eventId, at, late }: Altering & { change: 'satisfied' }): Alteration {
  const update = { closed_at: at, closed_how: how, closed_by: eventId, late_by: late?.count ?? null }
  if (how === 'by_attempts') return { act: 'satisfied', update, told: { key: 'event_by_attempts' } }
  if (late === null) return { act: 'satisfied', update }
  return { act: 'satisfied', update, told: { key: 'event_satisfied_late', words: { late: lateWords(late) } } }
}

function attempted(before: ObligationRow, change: Altering & { change: 'attempted' }): Alteration {
  const { attempt, counts, soFar, enough } = change
  const update = { attempts: JSON.stringify([...attemptsOf(before), attempt]) }
  if (!counts) return { act: 'attempted', update, told: { key: 'event_attempt_not_counted' } }
  return { act: 'attempted', update, told: { words: { count: soFar, enough } } }
}

function attemptUndone(before: ObligationRow, { attemptBy }: Altering & { change: 'attempt_undone' }): Alteration {
  const left = attemptsOf(before).filter(({ eventId }) => eventId !== attemptBy)
  return {
    act: 'attempted',
    update: { attempts: JSON.stringify(left) },
    because: 'monitor:because_undone',
    told: { key: 'event_attempt_undone' },
  }
}

function ended({ because, eventId, at }: Altering & { change: 'ended' }): Alteration {
  const how = because === 'withdrawn' || because === 'step_ended' ? 'withdrawn' : 'ended'
  return {
    act: 'ended',
    update: { closed_at: at, closed_how: how, closed_by: eventId },
    because: `monitor:because_${because}`,
    told: { key: `event_ended_${because}` },
  }
}

const reopened: Alteration = {
  act: 'reopened',
  update: { closed_at: null, closed_how: null, closed_by: null, late_by: null },
  because: 'monitor:because_undone',
}

function moved(before: ObligationRow, change: Altering & { change: 'moved' }, zone: string): Alteration {
  const { dueAt, ruleDueAt, limitAt, warnAt, escalateAt, ownerId, asked, because, restated } = change
  const later = isLater(dueAt, before.due_at)
  return {
    act: 'moved',
    silent: (because === 'clock' || because === 'pack') && Date.parse(dueAt) === before.due_at.getTime(),
    update: {
      due_at: dueAt,
      due_day: asked.unit === before.unit ? before.due_day && dayOf(dueAt, zone) : dueDayOf({ dueAt, ...asked }, zone),
      unit: asked.unit,
      layer: asked.layer,
      rule_due_at: ruleDueAt,
      limit_at: limitAt,
      words: JSON.stringify(wordsMoved(before.words, { dueAt, ruleDueAt, asked }, zone)),
      warn_at: warnAt,
      escalate_at: escalateAt,
      owner_id: ownerId,
      ...(later && { warned_at: null }),
      ...(escalateAt && isLater(escalateAt, before.escalate_at) && { escalated_at: null }),
      ...(restated && columnsOf(restated)),
    },
    because: `monitor:because_${because}`,
    told: because === 'owner' ? { key: 'event_moved_owner' } : { words: { dueAt } },
  }
}

const columnsOf = ({ ruleVersion, endsWithCase, escalateTo, ...shown }: Restated) => ({
  ...shown,
  rule_version: ruleVersion,
  ends_with_case: endsWithCase,
  escalate_to: escalateTo,
})

const isLater = (at: string, before: Date | null): boolean => before !== null && Date.parse(at) > before.getTime()

const Attempts = z.array(z.object({ eventId: z.string(), at: Instant, mode: z.string().nullable() }))

export const attemptsOf = ({ attempts }: Pick<ObligationRow, 'attempts'>): Attempt[] => Attempts.parse(attempts)
