import { z } from 'zod'
import { CalendarDay, calendarDay } from '../../../words/calendar-day.ts'
import { displayName } from '../../../words/person-name.ts'
import { dayOf, Instant } from '../../../words/time-zone.ts'
import type { CalendarOf } from '../obligation/calendars-of.ts'
import { lateBy } from '../obligation/late.rules.ts'
import type { Late } from '../obligation/obligation.ts'
import { type Group, groups, type WrittenToday } from './contract.ts'
import type { ItemRow, TodayRow } from './today.sql.ts'
import { writeCursor } from './today-cursor.ts'

/** How the database counts: instants as it writes them in JSON. */
const Counts = z.object({
  overdue: z.number(),
  today: z.number(),
  this_week: z.number(),
  waiting: z.number(),
  later: z.number(),
  oldest: Instant.nullable(),
  next_today: Instant.nullable(),
  next_waiting: Instant.nullable(),
  busiest: z.object({ day: CalendarDay, count: z.number() }).nullable(),
  groups: z.array(z.object({ place: z.number(), count: z.number() })).nullable(),
})

export type Presenting = {
  asOf: string
  /** The agency's day of that moment. */
  today: CalendarDay
  zone: string
  limit: number
  /** The business calendar under which a row is counted. */
  calendarOf: CalendarOf
}

/** One row more than the limit was asked for: it says that there are more. */
export function presentToday(rows: readonly TodayRow[], presenting: Presenting): WrittenToday {
  const counts = Counts.parse(JSON.parse(rows[0]?.counts ?? '{}'))
  const items = rows.filter((row) => row.id !== null)
  const shown = items.slice(0, presenting.limit)
  const last = items.length > presenting.limit ? shown.at(-1) : undefined
  return {
    asOf: presenting.asOf,
    tiles: tilesOf(counts, presenting.zone),
    groups: (counts.groups ?? []).map(({ place, count }) => ({ group: groupAt(place), count })),
    total: counts.overdue + counts.today + counts.this_week + counts.waiting + counts.later,
    items: shown.map((row) => presentItem(row, presenting)),
    cursor: last ? cursorAfter(last, presenting.asOf) : null,
  }
}

function tilesOf(counts: z.infer<typeof Counts>, zone: string): WrittenToday['tiles'] {
  const dayIn = (at: string | null) => (at === null ? null : dayOf(at, zone))
  return {
    overdue: { count: counts.overdue, oldest: dayIn(counts.oldest) },
    today: { count: counts.today, next: counts.next_today && new Date(counts.next_today).toISOString() },
    thisWeek: { count: counts.this_week, busiest: counts.busiest },
    waiting: { count: counts.waiting, next: dayIn(counts.next_waiting) },
    later: { count: counts.later },
  }
}

const groupAt = (place: number): Group => groups[place] ?? 'later'

function presentItem(row: ItemRow, presenting: Presenting): WrittenToday['items'][number] {
  return {
    id: row.id,
    caseId: row.case_id,
    clientId: row.client_id,
    clientName:
      row.given === null ? null : displayName({ given: row.given, family: row.family ?? '', preferred: row.preferred }),
    programId: row.program_id,
    ruleId: row.rule_id,
    kind: row.kind,
    verb: row.verb,
    title: row.title,
    source: row.source,
    layer: row.layer,
    words: row.words,
    weight: row.weight,
    unit: row.unit,
    group: groupAt(row.place),
    standing: row.standing,
    dueAt: row.due_at.toISOString(),
    dueDay: row.due_day,
    late: row.standing === 'overdue' ? lateOf(row, presenting) : null,
    waiting: row.waiting,
    unowned: row.owner_id === null,
    subjectId: row.subject_id,
    tier: row.acuity_tier,
    lastContactAt: row.last_contact_at?.toISOString() ?? null,
    version: row.version,
  }
}

/** The database has turned the moment into the agency's day already. */
function lateOf({ due_at, due_on, unit, ...row }: ItemRow, { asOf, today, calendarOf }: Presenting): Late {
  const days = { from: calendarDay(due_on), to: today }
  return lateBy(Date.parse(asOf) - due_at.getTime(), unit, days, calendarOf(row))
}

const cursorAfter = (row: ItemRow, asOf: string): string =>
  writeCursor({
    asOf,
    after: {
      place: row.place,
      inGroup: row.in_group,
      dueOn: row.due_on,
      tier: row.tier,
      dueAt: row.due_at.toISOString(),
      id: row.id,
    },
  })
