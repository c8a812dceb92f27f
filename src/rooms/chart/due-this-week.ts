import type { Staff } from '../../platform/db/caller.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { addDays, calendarDay } from '../../words/calendar-day.ts'
import { instantOf } from '../../words/time-zone.ts'
import { openObligationsOf } from '../monitor/index.ts'

const week = 7

/** What is late about these people, or due today or in the next seven days. */
export async function dueThisWeek(tx: Tx, me: Staff, clientIds: readonly string[]) {
  const until = instantOf(addDays(calendarDay(me.today), week + 1), '00:00', me.zone)
  return (await openObligationsOf(tx, clientIds)).filter(({ dueAt }) => dueAt < until)
}
