import {
  type BusinessCalendar,
  businessDayAfter,
  businessDayUpTo,
  endOfBusinessOn,
} from '../../../words/business-days.ts'
import { addDays, type CalendarDay, CalendarDay as Day } from '../../../words/calendar-day.ts'
import { dayOf, type Instant, instantOf } from '../../../words/time-zone.ts'
import type { Fact } from '../../programs/shared.ts'
import type { Clock } from '../obligation/late.rules.ts'
import type { Asked } from '../obligation/obligation.ts'
import type { Due, Span } from './due.schema.ts'
import type { LayeredRule } from './rule.schema.ts'
import { isBefore } from './rule-event.ts'

/** From when, and what the clock may depend on. */
export type Start = { from: Instant; facts: Readonly<Record<string, Fact>>; tier: number | null }

/** When, and what was asked for by whose clock. */
export type DueDate = Asked & { dueAt: Instant }

/** The earliest of what the layers ask for; null when none of them opens a clock under these facts. */
export function dueDateOf(due: LayeredRule['due'], start: Start, clock: Clock): DueDate | null {
  const dates = due.flatMap(({ layer, value }) => dateOf(value, start, clock).map((date) => ({ ...date, layer })))
  const [won, ...others] = dates.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))
  if (!won) return null
  const beaten = others.find(({ unit, withinCount }) => unit !== won.unit || withinCount !== won.withinCount)
  return { ...won, ...(beaten && { beaten }) }
}

type Within = Omit<Asked, 'layer' | 'beaten'>
type Dated = Within & { dueAt: Instant }

function dateOf(due: Due, start: Start, clock: Clock): Dated[] {
  if (due.on !== undefined) return dayInFact(start, due.on, clock)
  const span = due.by === undefined ? due : spanFor(due, start)
  return span ? [{ dueAt: afterSpan(span, start.from, clock), ...withinOf(span) }] : []
}

function spanFor(due: Due, { facts, tier }: Start): Span | undefined {
  const value = due.by === 'tier' ? tier : (facts[due.by ?? ''] ?? null)
  return due.of?.[String(value)] ?? due.otherwise
}

function dayInFact({ facts, from }: Start, fact: string, clock: Clock): Dated[] {
  const day = Day.safeParse(facts[fact])
  return day.success ? [{ dueAt: endOf(day.data, from, clock), unit: 'day' }] : []
}

/** The moment a span after another; never before it. */
export function afterSpan(span: Span, from: Instant, clock: Clock): Instant {
  if (span.hours !== undefined) return shifted(from, span.hours)
  const day = dayOf(from, clock.zone)
  const last =
    span.days === undefined ? businessDayAfter(day, span.business_days ?? 0, clock.calendar) : addDays(day, span.days)
  return endOf(last, from, clock)
}

/** The moment a span before another: when to warn. */
export function beforeSpan(span: Span, due: Instant, { calendar, zone }: Clock): Instant {
  if (span.hours !== undefined) return shifted(due, -span.hours)
  const day = dayOf(due, zone)
  const first =
    span.days === undefined ? businessDayBefore(day, span.business_days ?? 0, calendar) : addDays(day, -span.days)
  return endOfBusinessOn(first, calendar, zone)
}

/** End of business; after business hours, the end of the same day: what is due today can still be done today. */
function endOf(day: CalendarDay, from: Instant, { calendar, zone }: Clock): Instant {
  const close = endOfBusinessOn(day, calendar, zone)
  if (!isBefore(close, from)) return close
  const midnight = instantOf(day, '23:59', zone)
  return isBefore(midnight, from) ? from : midnight
}

function businessDayBefore(day: CalendarDay, count: number, calendar: BusinessCalendar): CalendarDay {
  let reached = day
  for (let left = count; left > 0; left -= 1) reached = businessDayUpTo(addDays(reached, -1), calendar)
  return reached
}

function withinOf({ hours, days, business_days: businessDays = 0 }: Span): Within {
  if (hours !== undefined) return { unit: 'hour', withinCount: hours }
  return days === undefined ? { unit: 'business_day', withinCount: businessDays } : { unit: 'day', withinCount: days }
}

const shifted = (at: Instant, hours: number): Instant => new Date(Date.parse(at) + hours * 3_600_000).toISOString()
