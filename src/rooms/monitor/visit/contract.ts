import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'

export const visitKinds = ['primary_care', 'specialist', 'home_health', 'therapy', 'other'] as const
export const VisitKind = z.enum(visitKinds)
export type VisitKind = z.infer<typeof VisitKind>

/** Somebody outside saw the client: which day, and whom. */
export const NewVisit = z.strictObject({
  happenedOn: CalendarDay,
  withWhom: z.string().trim().min(1).max(200),
  kind: VisitKind,
  note: z.string().trim().max(2000).nullable().default(null),
})
export type NewVisit = z.infer<typeof NewVisit>

export const recordVisit = route({
  method: 'POST',
  path: '/cases/:caseId/visits',
  summary: 'Records that a visit happened, on which day and with whom; it satisfies the visit that was due',
  audit: 'visit.recorded',
  params: z.object({ caseId: CaseId }),
  body: NewVisit,
  answer: z.object({ visitId: z.uuid(), clientId: ClientId }),
  status: 201,
})
