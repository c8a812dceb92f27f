import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { type BusinessCalendar, endOfBusinessOn } from '../../../words/business-days.ts'
import { type CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { dayOf, type Instant, instantOf } from '../../../words/time-zone.ts'
import { isSupervisorOf } from '../../cases/index.ts'
import { businessCalendarOf } from '../../programs/shared.ts'
import { obligationOf } from '../keeping/stored-obligations.ts'
import { tellOfMove } from '../notice/tell-leaders.ts'
import type { NewDue, Obligation } from '../obligation/contract.ts'
import { leaveChange } from '../obligation/leave-change.ts'
import { presentObligation } from '../obligation/obligation.present.ts'
import { type ObligationRow, updateObligation } from '../obligation/obligation.sql.ts'
import { packOfObligation } from '../obligation/pack-of-obligation.ts'
import { wordsMoved } from '../obligation/stored-title.ts'
import { refuse } from '../refusals.ts'
import { byHand, datesOf } from '../rule/move.ts'
import { rulesSection } from '../rule/rule.schema.ts'
import { dayWritten, furthestDay, yearAhead } from './furthest-day.ts'
import { takeObligation } from './take-obligation.ts'

type Rescheduling = { version: number; because: string; due: NewDue }

/**
 * Moves it with its warning, and keeps both dates. Whoever is told when it stays undone is told at the rule's own moment
 * all the same, and at once when the new day lies past that.
 */
export function rescheduleObligation(by: Caller, id: string, asked: Rescheduling): Promise<Obligation> {
  return asStaff(by, async (tx, me) => {
    const row = await takeObligation(tx, me, id, asked)
    const moved = await updateObligation(tx, id, await newDates(tx, me, row, asked.due))
    await leaveChange(tx, moved, {
      act: 'rescheduled',
      because: asked.because,
      dueFrom: row.due_at,
      dueTo: moved.due_at,
      ownerFrom: row.owner_id,
      ownerTo: row.owner_id,
      ruleDueFrom: row.rule_due_at,
      limitFrom: row.limit_at,
    })
    await tellOfMove(tx, moved, { because: asked.because, by: me.name })
    return presentObligation(moved)
  })
}

async function newDates(tx: Tx, me: Staff, row: ObligationRow, due: NewDue) {
  const { house, zone } = contextOf(tx)
  const now = house.clock.now().toISOString()
  const pack = await packOfObligation(tx, row)
  const calendar = businessCalendarOf(pack)
  const dueAt = momentOf(due, now, calendar, zone)
  if (Date.parse(dueAt) <= Date.parse(now)) throw refuse('due_has_passed', 'due')
  if (Date.parse(dueAt) === row.due_at.getTime()) throw refuse('due_unchanged', 'due')
  const one = obligationOf(row)
  refuseTooFar(me, row, dayOf(dueAt, zone), furthestDay(one, { now, zone, calendar }))
  const rule = rulesSection.of(pack).rules.find(({ id }) => id === row.rule_id)
  return rowMoved(row, due, datesOf(one, byHand(one, dueAt), rule, { calendar, zone }), zone)
}

/** A clock of a rule is moved far only by whoever leads the program; nothing is moved further than a year. */
function refuseTooFar(me: Staff, row: ObligationRow, day: CalendarDay, furthest: CalendarDay): void {
  const ahead = yearAhead(calendarDay(me.today))
  if (day > ahead) throw refuse('due_beyond_year', 'due', { day: dayWritten(ahead) })
  const isFree = row.verb === 'do_task' || isSupervisorOf(me, row.program_id)
  if (!isFree && day > furthest) throw refuse('due_beyond_rule', 'due', { day: dayWritten(furthest) })
}

function rowMoved(row: ObligationRow, due: NewDue, dates: ReturnType<typeof datesOf>, zone: string) {
  const { dueAt, ruleDueAt, limitAt, warnAt, escalateAt } = dates
  const isLater = escalateAt && row.escalate_at && Date.parse(escalateAt) > row.escalate_at.getTime()
  return {
    due_at: dueAt,
    due_day: 'on' in due ? due.on : null,
    rule_due_at: ruleDueAt,
    limit_at: limitAt,
    words: JSON.stringify(wordsMoved(row.words, dates, zone)),
    warn_at: warnAt,
    warned_at: null,
    escalate_at: escalateAt,
    ...(isLater && { escalated_at: null }),
  }
}

/** The end of that day's business; of today's, once business has ended, the end of the day. */
export function momentOf(due: NewDue, now: Instant, calendar: BusinessCalendar, zone: string): Instant {
  if ('at' in due) return new Date(due.at).toISOString()
  const close = endOfBusinessOn(due.on, calendar, zone)
  return Date.parse(close) > Date.parse(now) ? close : instantOf(due.on, '23:59', zone)
}
