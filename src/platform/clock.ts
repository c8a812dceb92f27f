import type { CalendarDay } from '../words/calendar-day.ts'
import { dayOf, type Instant } from '../words/time-zone.ts'

/** The domain clock: what day it is, what is due. Sessions, jobs and audit never ask it. */
export type Clock = {
  now(): Date
  /** What the doors tell the database: null lets it use its own clock. */
  frozen: Instant | null
}

export function clockOf(frozenNow: string | undefined): Clock {
  if (frozenNow === undefined) return { now: () => new Date(), frozen: null }
  const at = new Date(frozenNow)
  return { now: () => new Date(at), frozen: at.toISOString() }
}

export const todayAt = (clock: Clock, zone: string): CalendarDay => dayOf(clock.now(), zone)
