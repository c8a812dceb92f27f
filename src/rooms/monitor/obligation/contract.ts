import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, ObligationId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { StoredWords } from './stored-title.ts'

export const weights = ['ordinary', 'legal', 'safety'] as const
export const lateUnits = ['hour', 'day', 'business_day'] as const
export const functions = ['assess', 'plan', 'link', 'monitor', 'advocate', 'direct'] as const
export const endings = ['satisfied', 'by_attempts', 'waived', 'ended', 'withdrawn'] as const

const within = { unit: z.enum(lateUnits), withinCount: z.number().exactOptional(), layer: z.string() }

/** What the rule's clock asks for, and what the next strictest layer asked for. */
export const AskedByRule = z.object({ ...within, beaten: z.object(within).exactOptional() })

/** What is due, and by which rule, in a shape that says itself: `title` and `source` are filled from `words` on screen. */
export const DueWords = z.object({
  kind: z.string(),
  /** What to do about it, as the row's button says it. */
  verb: z.string(),
  title: z.string(),
  source: z.string(),
  /** Which layer's word it was: 'base', 'funder', 'agency'. */
  layer: z.string(),
  words: StoredWords,
  /** 'legal' and 'safety' stand before everything else. */
  weight: z.enum(weights),
  unit: z.enum(lateUnits),
})

/** One thing that must happen by a date. */
export const Obligation = DueWords.extend({
  id: ObligationId,
  caseId: CaseId.nullable(),
  clientId: ClientId,
  programId: ProgramId,
  rule: z.object({ id: z.string(), version: z.string() }),
  function: z.enum(functions).nullable(),
  /** The note, task or stay it is about. */
  subjectId: z.uuid().nullable(),
  ownerId: StaffId.nullable(),
  openedAt: Instant,
  dueAt: Instant,
  /** Set when the day counts and not the hour. */
  dueDay: CalendarDay.nullable(),
  /** Somebody outside has to act; we only ask again. */
  waiting: z.boolean(),
  endsWithCase: z.boolean(),
  closedAt: Instant.nullable(),
  closedHow: z.enum(endings).nullable(),
  /** In the rule's unit; null while it is open or when it was in time. */
  lateBy: z.number().int().nullable(),
  version: z.number().int().positive(),
})
export type Obligation = z.infer<typeof Obligation>

const OfObligation = z.object({ id: ObligationId })

/** Which version was seen, and why it is changed: kept with the change for as long as the record. */
const Because = z.strictObject({ version: z.number().int().positive(), because: z.string().trim().min(1).max(1000) })

export const waiveObligation = route({
  method: 'POST',
  path: '/obligations/:id/waive',
  summary: 'Waives something that is due, with the reason; the rule and the reason stay in the record',
  audit: 'obligation.waived',
  params: OfObligation,
  body: Because,
  answer: Obligation,
})

/** A day, or the moment when the hour counts. */
export const NewDue = z.union([z.strictObject({ on: CalendarDay }), z.strictObject({ at: Instant })])
export type NewDue = z.infer<typeof NewDue>

export const rescheduleObligation = route({
  method: 'POST',
  path: '/obligations/:id/reschedule',
  summary: 'Moves something that is due to another day, with the reason; both dates stay in the record',
  audit: 'obligation.rescheduled',
  params: OfObligation,
  body: Because.extend({ due: NewDue }),
  answer: Obligation,
})

export const handOverObligation = route({
  method: 'POST',
  path: '/obligations/:id/hand-over',
  summary: 'Gives something that is due to a colleague of the program, who sees the client until it is done',
  audit: 'obligation.handed_over',
  params: OfObligation,
  body: Because.extend({ to: StaffId }),
  answer: Obligation,
})

export const finishTask = route({
  method: 'POST',
  path: '/obligations/:id/done',
  summary: 'Ticks a task or a promise that somebody set by hand; late completion says that it was late',
  audit: 'task.done',
  params: OfObligation,
  body: z.strictObject({ version: z.number().int().positive(), note: z.string().trim().max(2000).nullable() }),
  answer: Obligation,
})

export const listObligations = route({
  method: 'GET',
  path: '/clients/:clientId/obligations',
  summary: 'Lists what is open about a client, whoever owns it, the earliest first',
  audit: 'obligations.listed',
  params: z.object({ clientId: ClientId }),
  answer: z.object({ obligations: z.array(Obligation.extend({ ownerName: z.string().nullable() })) }),
})

export const ObligationChange = z.object({
  id: z.uuid(),
  act: z.string(),
  byStaff: StaffId.nullable(),
  byName: z.string().nullable(),
  because: z.string().nullable(),
  dueFrom: Instant.nullable(),
  dueTo: Instant.nullable(),
  ownerFromName: z.string().nullable(),
  ownerToName: z.string().nullable(),
  at: Instant,
})
export type ObligationChange = z.infer<typeof ObligationChange>

export const readObligation = route({
  method: 'GET',
  path: '/obligations/:id',
  summary: 'Shows one obligation with everything that was done to it: who, when, from which date to which, and why',
  audit: 'obligation.read',
  params: OfObligation,
  answer: z.object({ obligation: Obligation, changes: z.array(ObligationChange) }),
})
