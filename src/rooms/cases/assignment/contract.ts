import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { carrierRoles } from './carrier-roles.ts'

/** Somebody who may carry a case of the program, with what they carry in all programs. */
export const Worker = z.object({
  staffId: StaffId,
  name: z.string(),
  initials: z.string(),
  credential: z.string().nullable(),
  languages: z.array(z.string()),
  /** Simple points of load, and how many a worker of these hours carries. */
  points: z.number(),
  cap: z.number(),
  room: z.number(),
  openCases: z.number().int(),
  /** The last day of an absence that covers today. */
  awayUntil: CalendarDay.nullable(),
})
export type Worker = z.infer<typeof Worker>

export const listWorkers = route({
  method: 'GET',
  path: '/programs/:programId/workers',
  summary: 'Lists who may carry a case of a program, each with points of load, open cases, languages and absence',
  audit: 'worker.listed',
  params: z.object({ programId: ProgramId }),
  answer: z.object({ workers: z.array(Worker) }),
})

const Reason = z.string().trim().min(1).max(500)

export const Assigning = z.strictObject({
  staffId: StaffId,
  role: z.enum(carrierRoles),
  /** Needed when somebody else carried it, and when the worker would carry more than the cap. */
  reason: Reason.nullable().default(null),
  /** From when it counts: today when left out, or a day since the one before took it. Sight begins now. */
  fromDay: CalendarDay.optional(),
  /** What the next worker needs to know; they are told it. */
  handover: z.string().trim().min(1).max(4000).nullable().default(null),
  /** The version of the case that was seen. */
  version: z.number().int().positive(),
})
export type Assigning = z.infer<typeof Assigning>

/** Answers little on purpose: who assigns may not see the case any more. */
export const assignWorker = route({
  method: 'POST',
  path: '/cases/:caseId/assignments',
  summary: 'Gives a case to a worker, as primary or backup; sight follows',
  audit: 'case.assigned',
  params: z.object({ caseId: CaseId }),
  body: Assigning,
  answer: z.object({
    caseId: CaseId,
    clientId: ClientId,
    staffId: StaffId,
    staffName: z.string(),
    role: z.enum(carrierRoles),
  }),
  status: 201,
})

export const EndingBackup = z.strictObject({ reason: Reason, version: z.number().int().positive() })
export type EndingBackup = z.infer<typeof EndingBackup>

export const endBackup = route({
  method: 'POST',
  path: '/cases/:caseId/backup/end',
  summary: 'Ends the backup of a case, with the reason; their sight ends with it',
  audit: 'case.backup_ended',
  params: z.object({ caseId: CaseId }),
  body: EndingBackup,
  answer: z.object({ caseId: CaseId, clientId: ClientId }),
})
