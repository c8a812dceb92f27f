import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { ClientId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { Obligation } from '../../monitor/obligation/contract.ts'

/** Something that happened, in one line: a catalogue key and what it names. */
export const SummaryEvent = z.object({
  eventId: z.uuid(),
  summary: z.string(),
  words: z.record(z.string(), z.unknown()),
  /** The same, said: a page need not have the words of every room. */
  sentence: z.string(),
  happenedAt: Instant,
  by: z.string().nullable(),
  /** Since the reader last looked. */
  isNew: z.boolean(),
})
export type SummaryEvent = z.infer<typeof SummaryEvent>

export const AcuityPoint = z.object({ on: CalendarDay, tier: z.number().int(), total: z.number().int() })

/** Fifteen seconds instead of twenty minutes of scrolling; whom to call and what is taken is in the person's record. */
export const ChartSummary = z.object({
  clientId: ClientId,
  /** When the reader last had this chart open before; null when never. */
  lookedAt: Instant.nullable(),
  events: z.array(SummaryEvent),
  /** Due in the next seven days, or late. */
  due: z.array(Obligation.extend({ ownerName: z.string().nullable() })),
  acuity: z.array(AcuityPoint),
})
export type ChartSummary = z.infer<typeof ChartSummary>

export const readChartSummary = route({
  method: 'GET',
  path: '/clients/:clientId/summary',
  summary: 'Reads the first page of a chart: what changed since the reader last looked, what is due, how acuity moved',
  audit: 'chart.summary_read',
  params: z.object({ clientId: ClientId }),
  answer: ChartSummary,
})
