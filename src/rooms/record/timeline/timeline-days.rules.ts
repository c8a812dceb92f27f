import type { CalendarDay } from '../../../words/calendar-day.ts'
import { dayOf } from '../../../words/time-zone.ts'
import type { TimelineEntry } from './contract.ts'

/** One entry, and what it brought about: the obligations that a contact satisfied stand under it. */
export type Told = { entry: TimelineEntry; led: TimelineEntry[] }

export type Day = { day: CalendarDay; told: Told[] }

/** The stream by the agency's days, in its own order. What another shown entry caused is told under that one. */
export function daysOf(entries: readonly TimelineEntry[], zone: string): Day[] {
  const shown = new Set(entries.map(({ eventId }) => eventId))
  const byCause = Map.groupBy(entries, ({ causedBy }) => causedBy)
  const days: Day[] = []
  for (const entry of entries) {
    if (entry.causedBy && shown.has(entry.causedBy)) continue
    const day = dayOf(entry.happenedAt, zone)
    const told = { entry, led: ledBy(entry, byCause) }
    const last = days.at(-1)
    if (last?.day === day) last.told.push(told)
    else days.push({ day, told: [told] })
  }
  return days
}

type ByCause = ReadonlyMap<string | null, readonly TimelineEntry[]>

/** Everything that followed from it, however deep, the first first. */
function ledBy(cause: TimelineEntry, byCause: ByCause): TimelineEntry[] {
  return (byCause.get(cause.eventId) ?? [])
    .flatMap((entry) => [entry, ...ledBy(entry, byCause)])
    .toSorted((one, other) => (one.eventId < other.eventId ? -1 : 1))
}

/** The day of entry, where it is another than the day on which it happened. */
export function enteredOn({ happenedAt, recordedAt }: TimelineEntry, zone: string): CalendarDay | null {
  const [happened, entered] = [dayOf(happenedAt, zone), dayOf(recordedAt, zone)]
  return happened === entered ? null : entered
}
