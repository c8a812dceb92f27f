import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { addedFields, entryFields, Line, ofClient, seenVersion } from '../fields.ts'

export const alertKinds = ['safety', 'legal'] as const
export const AlertKind = z.enum(alertKinds)

/** What everybody who meets the client must know first. It spans all cases of the person. */
export const Alert = z.object({
  ...entryFields,
  alertId: z.uuid(),
  kind: AlertKind,
  words: z.string(),
  fromDay: CalendarDay,
  /** The last day on which it counts; null until somebody ends it. */
  untilDay: CalendarDay.nullable(),
  raisedBy: z.string().nullable(),
  raisedAt: Instant,
  endedBy: z.string().nullable(),
  endedAt: Instant.nullable(),
  endedBecause: z.string().nullable(),
})
export type Alert = z.infer<typeof Alert>

export const RaisingAlert = z.strictObject({
  alertId: z.uuid(),
  ...addedFields,
  kind: AlertKind,
  words: Line,
  /** Today when left out. */
  fromDay: CalendarDay.optional(),
  untilDay: CalendarDay.nullable().default(null),
})
export type RaisingAlert = z.infer<typeof RaisingAlert>

export const EndingAlert = z.strictObject({ ...seenVersion, because: Line })
export type EndingAlert = z.infer<typeof EndingAlert>

export const raiseAlert = route({
  method: 'POST',
  path: '/clients/:clientId/alerts',
  summary: 'Raises a safety or legal alert, shown at the head of every screen about the client',
  audit: 'alert.raised',
  params: ofClient,
  body: RaisingAlert,
  answer: Alert,
  status: 201,
})

export const endAlert = route({
  method: 'POST',
  path: '/clients/:clientId/alerts/:alertId/end',
  summary: 'Ends an alert with a reason; it stays in the record',
  audit: 'alert.ended',
  params: ofClient.extend({ alertId: z.uuid() }),
  body: EndingAlert,
  answer: Alert,
})
