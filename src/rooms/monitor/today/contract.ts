import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, ObligationId, ProgramId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { DueWords, lateUnits } from '../obligation/contract.ts'

/** Where an open obligation stands now; the first four are tiles. */
export const standings = ['overdue', 'today', 'this_week', 'waiting', 'later'] as const
export const Standing = z.enum(standings)
export type Standing = z.infer<typeof Standing>

/** The headings of the one list, in their order. */
export const groups = ['legal_and_safety', 'overdue', 'today', 'this_week', 'waiting', 'later'] as const
export const Group = z.enum(groups)
export type Group = z.infer<typeof Group>

export const TodayItem = DueWords.extend({
  id: ObligationId,
  caseId: CaseId.nullable(),
  clientId: ClientId,
  /** What we call the person; null when this colleague may no longer see them. */
  clientName: z.string().nullable(),
  programId: ProgramId,
  ruleId: z.string(),
  group: Group,
  standing: Standing,
  dueAt: Instant,
  /** Set when the day counts and not the hour. */
  dueDay: CalendarDay.nullable(),
  /** In the rule's own unit; null while it is not late. */
  late: z.object({ unit: z.enum(lateUnits), count: z.number().int() }).nullable(),
  waiting: z.boolean(),
  /** Nobody's yet: it stands in the queue of the program. */
  unowned: z.boolean(),
  /** The note, task or stay it is about. */
  subjectId: z.uuid().nullable(),
  tier: z.number().int().min(1).max(5).nullable(),
  lastContactAt: Instant.nullable(),
  version: z.number().int().positive(),
})
export type TodayItem = z.infer<typeof TodayItem>

export const Today = z.object({
  asOf: Instant,
  tiles: z.object({
    overdue: z.object({ count: z.number().int(), oldest: CalendarDay.nullable() }),
    today: z.object({ count: z.number().int(), next: Instant.nullable() }),
    thisWeek: z.object({
      count: z.number().int(),
      busiest: z.object({ day: CalendarDay, count: z.number().int() }).nullable(),
    }),
    waiting: z.object({ count: z.number().int(), next: CalendarDay.nullable() }),
    later: z.object({ count: z.number().int() }),
  }),
  /** How many rows each heading has, over all pages. */
  groups: z.array(z.object({ group: Group, count: z.number().int() })),
  /** Everything that is open with me, whatever the tiles show. */
  total: z.number().int(),
  items: z.array(TodayItem),
  /** Ask with it for the rows after these; null at the end. */
  cursor: z.string().nullable(),
})
export type Today = z.infer<typeof Today>
/** Before it is parsed: what the server writes, without looking twice at what the database promised. */
export type WrittenToday = z.input<typeof Today>

/** 'overdue,today'; everything when left out. */
const Tiles = z.string().max(80).default('')

/** Refuses a word that is no tile. */
export const tilesIn = (text: string): Standing[] => z.array(Standing).parse(text.split(',').filter(Boolean))

export const readToday = route({
  method: 'GET',
  path: '/today',
  summary: 'What is due from me: legal and safety first, then by days overdue, then by acuity; no cap, paged by key',
  audit: 'today.read',
  query: z.object({ tiles: Tiles, cursor: z.string().max(400).optional() }),
  answer: Today,
})

export const downloadToday = route({
  method: 'GET',
  path: '/today.csv',
  summary: 'The same list, as far as the tiles show it, as a CSV file',
  audit: 'today.downloaded',
  params: z.object({}),
  query: z.object({ tiles: Tiles }),
  answer: z.string(),
})

export const ClosedDay = z.object({ day: CalendarDay, name: z.string() })

export const listClosedDays = route({
  method: 'GET',
  path: '/closed-days',
  summary: 'Days of the coming week on which the office is closed, which the clocks skip already',
  audit: 'closed_days.listed',
  answer: z.object({ days: z.array(ClosedDay) }),
})
