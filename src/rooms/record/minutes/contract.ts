import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { ClientId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { Mode, Outcome, WorkFunction } from '../contact-note/note-words.ts'

/** One note of mine, as far as its minutes go. */
export const NoteMinutes = z.object({
  /** The note, or the entry of a conference. */
  noteId: z.uuid(),
  clientId: ClientId,
  clientName: z.string(),
  happenedAt: Instant,
  day: CalendarDay,
  /** Null for a case conference: nobody was called. */
  mode: Mode.nullable(),
  outcome: Outcome.nullable(),
  function: WorkFunction,
  minutes: z.number().int(),
})
export type NoteMinutes = z.infer<typeof NoteMinutes>

export const MinutesSum = z.object({
  minutes: z.number().int(),
  /** The most first; what nothing was written down for is left out. */
  functions: z.array(z.object({ function: WorkFunction, minutes: z.number().int() })),
})
export type MinutesSum = z.infer<typeof MinutesSum>

export const MyMinutes = z.object({
  today: CalendarDay,
  sums: z.object({ today: MinutesSum, week: MinutesSum }),
  /** All of this week's, the latest first: the rows behind every sum. */
  notes: z.array(NoteMinutes),
})
export type MyMinutes = z.infer<typeof MyMinutes>

export const readMyMinutes = route({
  method: 'GET',
  path: '/minutes',
  summary: 'Sums the minutes of my own signed notes, today and since Monday, by function, with the notes behind them',
  audit: 'minutes.read',
  answer: MyMinutes,
})
