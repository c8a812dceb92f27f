import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'

export const outreachParts = ['attempts', 'modes', 'days', 'business_days', 'letters'] as const

/** How far the protocol was worked through when somebody cannot be reached. */
export const OutreachFile = z.object({
  title: z.string(),
  /** Somebody answered: nothing more is missing. */
  engaged: z.boolean(),
  /** All was tried, long enough, and nobody was reached. */
  exhausted: z.boolean(),
  parts: z.array(
    z.object({
      part: z.enum(outreachParts),
      asked: z.number().int(),
      done: z.number().int(),
      met: z.boolean(),
      /** What is still missing, in words; null when nothing is. */
      missing: z.string().nullable(),
    }),
  ),
  /** At the client; what was tried at others stands in the record and is no part of it. */
  tried: z.array(z.object({ eventId: z.uuid(), at: Instant, mode: z.string(), outcome: z.string() })),
  /** The first day on which giving up is allowed, if the rest is done; null before the first attempt. */
  notBefore: CalendarDay.nullable(),
})
export type OutreachFile = z.infer<typeof OutreachFile>

export const readOutreach = route({
  method: 'GET',
  path: '/cases/:caseId/outreach',
  summary: 'Says how far the outreach protocol was worked through, and what is still missing',
  audit: 'outreach.read',
  params: z.object({ caseId: CaseId }),
  answer: OutreachFile,
})
