import { z } from 'zod'
import { CaseId, ClientId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'

/** What is counted of plans. Every one of them opens the rows that it counts: plans, cases, or goals. */
export const planMeasures = [
  'review_overdue',
  'review_soon',
  'to_sign',
  'to_approve',
  'never_made',
  'off_track',
] as const
export const PlanMeasure = z.enum(planMeasures)
export type PlanMeasure = z.infer<typeof PlanMeasure>

export const PlanCounts = z.record(PlanMeasure, z.number().int())
export type PlanCounts = z.infer<typeof PlanCounts>

export const PlanLine = z.object({
  /** Null for cases that nobody carries yet. */
  staffId: StaffId.nullable(),
  name: z.string().nullable(),
  counts: PlanCounts,
})
export type PlanLine = z.infer<typeof PlanLine>

/** Whose answer a plan waits for. */
export const planWaits = ['client', 'worker', 'both', 'supervisor', 'sent_back'] as const

/** One row behind a number. */
export const PlanRow = z.object({
  id: z.uuid(),
  caseId: CaseId,
  clientId: ClientId,
  clientName: z.string(),
  staffId: StaffId.nullable(),
  workerName: z.string().nullable(),
  /** Due at, offered at, signed at; of a goal, the day on which it was last looked at. */
  at: Instant,
  version: z.number().int().nullable(),
  waits: z.enum(planWaits).nullable(),
  /** The client's own words. */
  goal: z.string().nullable(),
  /** Why a goal is off track, each reason with its arithmetic. */
  reasons: z.array(z.string()),
})
export type PlanRow = z.infer<typeof PlanRow>

const OfProgram = z.object({ programId: ProgramId })
const Paged = z.object({ cursor: z.string().max(200).optional() })
const Wanted = z.object({
  measure: PlanMeasure,
  /** A worker's id, 'queue' for what nobody carries, or everybody when left out. */
  worker: z.union([StaffId, z.literal('queue')]).optional(),
})
const MyWanted = Wanted.pick({ measure: true })
const Rows = z.object({
  asOf: Instant,
  count: z.number().int(),
  rows: z.array(PlanRow),
  cursor: z.string().nullable(),
})
export type PlanRows = z.infer<typeof Rows>

export const readPlans = route({
  method: 'GET',
  path: '/programs/:programId/plans',
  summary: 'Counts of each worker of a program: plans to review, to sign, to approve and never made, goals off track',
  audit: 'plans.read',
  params: OfProgram,
  answer: z.object({ asOf: Instant, programName: z.string(), workers: z.array(PlanLine) }),
})

export const downloadPlans = route({
  method: 'GET',
  path: '/programs/:programId/plans.csv',
  summary: 'The same counts as a CSV file',
  audit: 'plans.downloaded',
  params: OfProgram,
  query: z.object({}),
  answer: z.string(),
})

export const listPlanRows = route({
  method: 'GET',
  path: '/programs/:programId/plans/rows',
  summary: 'The plans or goals behind one number, the oldest first, paged by key',
  audit: 'plans.rows_listed',
  params: OfProgram,
  query: Wanted.extend(Paged.shape),
  answer: Rows,
})

export const downloadPlanRows = route({
  method: 'GET',
  path: '/programs/:programId/plans/rows.csv',
  summary: 'The same rows as a CSV file',
  audit: 'plans.rows_downloaded',
  params: OfProgram,
  query: Wanted,
  answer: z.string(),
})

export const readMyPlans = route({
  method: 'GET',
  path: '/my-plans',
  summary: 'The same counts of the cases that I carry',
  audit: 'my_plans.read',
  answer: z.object({ asOf: Instant, counts: PlanCounts }),
})

export const listMyPlanRows = route({
  method: 'GET',
  path: '/my-plans/rows',
  summary: 'The plans or goals behind one number of the cases that I carry',
  audit: 'my_plans.rows_listed',
  query: MyWanted.extend(Paged.shape),
  answer: Rows,
})

export const downloadMyPlanRows = route({
  method: 'GET',
  path: '/my-plans/rows.csv',
  summary: 'The same rows as a CSV file',
  audit: 'my_plans.rows_downloaded',
  params: z.object({}),
  query: MyWanted,
  answer: z.string(),
})
