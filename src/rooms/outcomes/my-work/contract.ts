import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'

/** What is counted of my own work. Every one of them opens the rows that it counts. */
export const workMeasures = [
  'goals_met',
  'goals_closer',
  'scores_improved',
  'scores_better',
  'housed',
  'cases_closed',
  'promises_kept',
  'contacts',
] as const
export const WorkMeasure = z.enum(workMeasures)
export type WorkMeasure = z.infer<typeof WorkMeasure>

/** Both days belong to it. */
const Days = z.object({ from: CalendarDay, until: CalendarDay })
export type Days = z.infer<typeof Days>

/** One row behind a number; each leads to a client. */
export const WorkRow = z.object({
  id: z.string(),
  clientId: ClientId,
  clientName: z.string(),
  caseId: CaseId.nullable(),
  day: CalendarDay,
  /** The client's own words. */
  voice: z.string().nullable(),
  /** What it is, and how it went. */
  what: z.string().nullable(),
  how: z.string().nullable(),
})
export type WorkRow = z.infer<typeof WorkRow>

export const readMyWork = route({
  method: 'GET',
  path: '/my-work',
  summary: 'Counts what got better for the people whom I carry, in these days: for myself alone',
  audit: 'my_work.read',
  query: Days,
  answer: z.object({
    counts: z.record(WorkMeasure, z.number().int()),
    minutes: z.number().int(),
    /** Why cases closed, the most frequent first. */
    closedBecause: z.array(z.object({ title: z.string(), count: z.number().int() })),
  }),
})

export const listMyWorkRows = route({
  method: 'GET',
  path: '/my-work/rows',
  summary: 'The rows behind one number of my own work, the latest first',
  audit: 'my_work.rows_listed',
  query: Days.extend({ measure: WorkMeasure }),
  answer: z.object({ rows: z.array(WorkRow) }),
})
