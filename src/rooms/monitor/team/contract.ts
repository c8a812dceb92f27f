import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { stageNames } from '../../programs/shared.ts'
import { DueWords, lateUnits } from '../obligation/contract.ts'

/** What is counted of each worker. Every one of them opens the rows that it counts. */
export const measures = [
  'open_cases',
  'points',
  'overdue',
  'due_today',
  'unsigned_24',
  'unsigned_48',
  'unsigned_72',
  'high_acuity',
] as const
export const Measure = z.enum(measures)
export type Measure = z.infer<typeof Measure>

const OfProgram = z.object({ programId: ProgramId })

export const listLedPrograms = route({
  method: 'GET',
  path: '/led-programs',
  summary: 'Lists the programs that I lead, by name',
  audit: 'led_programs.listed',
  answer: z.object({ programs: z.array(z.object({ programId: ProgramId, name: z.string() })) }),
})

export const WorkerLine = z.object({
  /** Null for the queue: what nobody carries or owns yet. */
  staffId: StaffId.nullable(),
  name: z.string().nullable(),
  counts: z.record(Measure, z.number()),
  /** Points that a worker of these hours carries, over all programs, and those carried elsewhere. */
  cap: z.number().nullable(),
  pointsElsewhere: z.number(),
  awayUntil: CalendarDay.nullable(),
})
export type WorkerLine = z.infer<typeof WorkerLine>

export const readTeam = route({
  method: 'GET',
  path: '/programs/:programId/team',
  summary: 'What each worker of a program carries: open cases, points, overdue, due today, unsigned notes, high acuity',
  audit: 'team.read',
  params: OfProgram,
  answer: z.object({ asOf: Instant, programName: z.string(), workers: z.array(WorkerLine) }),
})

export const downloadTeam = route({
  method: 'GET',
  path: '/programs/:programId/team.csv',
  summary: 'The same counts as a CSV file',
  audit: 'team.downloaded',
  params: OfProgram,
  query: z.object({}),
  answer: z.string(),
})

const Wanted = z.object({
  measure: Measure,
  /** A worker's id, 'queue' for what is nobody's, or everybody when left out. */
  worker: z.union([StaffId, z.literal('queue')]).optional(),
})
export type Wanted = z.infer<typeof Wanted>

/** One row behind a number: a case, something that is due, or a note that waits to be signed. */
export const TeamRow = z.object({
  id: z.uuid(),
  caseId: CaseId.nullable(),
  clientId: ClientId,
  clientName: z.string(),
  staffId: StaffId.nullable(),
  workerName: z.string().nullable(),
  tier: z.number().int().min(1).max(5).nullable(),
  points: z.number().nullable(),
  stage: z.enum(stageNames).nullable(),
  /** What the row is counted from: due at, opened at, begun at. */
  at: Instant,
  due: DueWords.extend({ late: z.object({ unit: z.enum(lateUnits), count: z.number().int() }).nullable() }).nullable(),
})
export type TeamRow = z.infer<typeof TeamRow>

export const listTeamRows = route({
  method: 'GET',
  path: '/programs/:programId/team/rows',
  summary: 'The rows behind one number of the team, the oldest first, paged by key',
  audit: 'team.rows_listed',
  params: OfProgram,
  query: Wanted.extend({ cursor: z.string().max(200).optional() }),
  answer: z.object({ asOf: Instant, count: z.number().int(), rows: z.array(TeamRow), cursor: z.string().nullable() }),
})

export const downloadTeamRows = route({
  method: 'GET',
  path: '/programs/:programId/team/rows.csv',
  summary: 'The same rows as a CSV file',
  audit: 'team.rows_downloaded',
  params: OfProgram,
  query: Wanted,
  answer: z.string(),
})
