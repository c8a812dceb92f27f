import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { stageNames } from '../../programs/shared.ts'
import { carrierRoles } from '../assignment/carrier-roles.ts'

export const urgencies = ['routine', 'urgent', 'emergency'] as const
export const Urgency = z.enum(urgencies)
export type Urgency = z.infer<typeof Urgency>

export const flagKinds = [
  'crisis',
  'legal_hold',
  'no_contact',
  'hospitalised',
  'incarcerated',
  'confidential_address',
] as const
export const FlagKind = z.enum(flagKinds)
export type FlagKind = z.infer<typeof FlagKind>

const Stage = z.enum(stageNames)
const Carrier = z.object({ staffId: StaffId, name: z.string() })

/** A case as lists and the header of a client show it. */
export const CaseLine = z.object({
  caseId: CaseId,
  clientId: ClientId,
  /** What we call the person. */
  clientName: z.string(),
  programId: ProgramId,
  programName: z.string(),
  programShortName: z.string(),
  stage: Stage,
  /** The day on which it came to this stage. */
  stageOn: CalendarDay,
  urgency: Urgency,
  openedAt: Instant,
  closedAt: Instant.nullable(),
  primary: Carrier.nullable(),
  backup: Carrier.nullable(),
  /** Null until somebody scored it. */
  acuity: z.object({ tier: z.number().int().min(1).max(5), on: CalendarDay }).nullable(),
  lastContactAt: Instant.nullable(),
  version: z.number().int().positive(),
})
export type CaseLine = z.infer<typeof CaseLine>

export const Flag = z.object({
  flagId: z.uuid(),
  kind: FlagKind,
  since: Instant,
  reason: z.string().nullable(),
  raisedBy: z.string().nullable(),
})
export type Flag = z.infer<typeof Flag>

/** One stop of the thread: where the case was, is and, as far as the pack knows, goes. */
export const RailStop = z.object({
  stage: Stage,
  title: z.string(),
  state: z.enum(['done', 'now', 'ahead']),
  on: CalendarDay.nullable(),
})
export type RailStop = z.infer<typeof RailStop>

/** What must be true before the case leaves its stage. */
export const Criterion = z.object({
  criterionId: z.string(),
  title: z.string(),
  met: z.boolean(),
  /** The day and the event that met it. */
  metOn: CalendarDay.nullable(),
  eventId: z.uuid().nullable(),
})
export type Criterion = z.infer<typeof Criterion>

export const CaseMove = z.object({ to: Stage, title: z.string(), missing: z.array(z.string()) })
export type CaseMove = z.infer<typeof CaseMove>

export const CaseFile = CaseLine.extend({
  packVersion: z.string(),
  flags: z.array(Flag),
  rail: z.array(RailStop),
  /** Criteria of the present stage, met and missing. */
  criteria: z.array(Criterion),
  /** Where it may go from here, and what each move still waits for. Closing is an act of its own. */
  moves: z.array(CaseMove),
  /** Whether I may move it although something is missing. */
  maySkipCriteria: z.boolean(),
  /** As what I may give it to somebody. */
  mayAssign: z.array(z.enum(carrierRoles)),
})
export type CaseFile = z.infer<typeof CaseFile>

export const readCase = route({
  method: 'GET',
  path: '/cases/:caseId',
  summary: 'Reads a case: who carries it, its stages with their dates, and what is missing before it moves on',
  audit: 'case.read',
  params: z.object({ caseId: CaseId }),
  answer: CaseFile,
})

export const listCasesOfClient = route({
  method: 'GET',
  path: '/clients/:clientId/cases',
  summary: 'Lists the cases of a client that the caller may see, the open ones first',
  audit: 'case.listed',
  params: z.object({ clientId: ClientId }),
  answer: z.object({ cases: z.array(CaseLine) }),
})
