import { contextOf, type Tx } from '../../platform/db/transaction.ts'
import type { CalendarDay } from '../../words/calendar-day.ts'
import { dayOf, type Instant, instantOf } from '../../words/time-zone.ts'

/** When something took place of which only the day is known: now when it is today, else the noon of its day. */
export function momentOfDay(tx: Tx, day: CalendarDay): Instant {
  const { house, zone } = contextOf(tx)
  const now = house.clock.now()
  return dayOf(now, zone) === day ? now.toISOString() : instantOf(day, '12:00', zone)
}
