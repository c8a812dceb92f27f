import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { Instant } from '../../../words/time-zone.ts'
import { Goal } from './goal.ts'

export const needStatuses = ['active', 'deferred', 'declined', 'met'] as const

/** Somebody's own words, or none. */
export const Words = z.string().trim().max(2000).nullable()

/** Which entry of the pack's plan library it came from; null when somebody wrote it by hand. */
export const LibraryId = z.string().trim().min(1).max(80).nullable()

export const NeedDecision = z.object({
  status: z.enum(needStatuses),
  because: z.string().nullable(),
  decidedBy: z.enum(['client', 'worker', 'together']),
  by: z.string().nullable(),
  at: Instant,
})

export const Need = z.object({
  needId: z.uuid(),
  domain: z.string(),
  title: z.string(),
  words: z.string().nullable(),
  answer: z.string().nullable(),
  clientRank: z.number().int().nullable(),
  status: z.enum(needStatuses),
  identifiedOn: CalendarDay,
  libraryId: LibraryId,
  version: z.number().int(),
  decisions: z.array(NeedDecision),
  goals: z.array(Goal),
})
export type Need = z.infer<typeof Need>
