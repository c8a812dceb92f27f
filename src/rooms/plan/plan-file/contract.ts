import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { Need } from './need.ts'
import { Change, PlanVersion } from './version.ts'

export const groundKinds = ['strength', 'wish', 'barrier'] as const

/** What a plan stands on. */
export const Ground = z.object({
  groundId: z.uuid(),
  kind: z.enum(groundKinds),
  words: z.string(),
  inTheirWords: z.boolean(),
  goalId: z.uuid().nullable(),
  saidAt: Instant,
})
export type Ground = z.infer<typeof Ground>

export const Colleague = z.object({ staffId: z.uuid(), name: z.string() })

/** The whole plan of a case as it stands: the living draft, and every version that was offered or signed. */
export const PlanFile = z.object({
  caseId: CaseId,
  clientId: ClientId,
  clientName: z.string(),
  programName: z.string(),
  needs: z.array(Need),
  grounds: z.array(Ground),
  /** The first one first. */
  versions: z.array(PlanVersion),
  /** How the living plan differs from the version that was signed last; null before there is one. */
  changesSinceSigned: z.array(Change).nullable(),
  /** How it differs from the version that waits for signatures; null when none does. */
  changesSinceOffered: z.array(Change).nullable(),
  /** When the signed plan must be looked at again, and whether that day has passed. */
  review: z
    .object({ on: CalendarDay, expired: z.boolean(), days: z.number().int(), source: z.string().nullable() })
    .nullable(),
  /** The latest day on which the next review may be, by the pack. */
  reviewBy: CalendarDay,
  needsApproval: z.boolean(),
  colleagues: z.array(Colleague),
  /** I may write in it. */
  mayWrite: z.boolean(),
  mayApprove: z.boolean(),
  today: CalendarDay,
})
export type PlanFile = z.infer<typeof PlanFile>

export const readPlan = route({
  method: 'GET',
  path: '/cases/:caseId/plan',
  summary: 'Reads the plan of a case: needs, goals with how they went, steps, what it stands on, and its versions',
  audit: 'plan.read',
  params: z.object({ caseId: CaseId }),
  answer: PlanFile,
})

export const OrderingPlan = z.strictObject({
  what: z.enum(['needs', 'goals', 'steps']),
  /** All of them, in their new order. */
  ids: z.array(z.uuid()).min(1).max(200),
})
export type OrderingPlan = z.infer<typeof OrderingPlan>

export const orderPlan = route({
  method: 'POST',
  path: '/cases/:caseId/plan/order',
  summary: 'Puts the needs, goals or steps of a plan in another order',
  audit: 'plan.ordered',
  params: z.object({ caseId: CaseId }),
  body: OrderingPlan,
  answer: PlanFile,
})
