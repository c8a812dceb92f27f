import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'

export const roles = [
  'case_manager',
  'intake',
  'supervisor',
  'director',
  'administrator',
  'privacy_officer',
  'auditor',
] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

/** A role is held in one program, or in the whole agency when no program is named. */
export const HeldRole = z.object({
  role: Role,
  programId: ProgramId.nullable(),
  programName: z.string().nullable(),
})

/** Who is signed in, where, and what the agency's clock says. */
export const Session = z.object({
  staff: z.object({
    id: StaffId,
    name: z.string(),
    /** With which one signs in again. */
    email: z.string(),
    initials: z.string(),
    credential: z.string().nullable(),
    roles: z.array(HeldRole),
  }),
  agency: z.object({ name: z.string(), zone: z.string(), clock: z.enum(['24', '12']) }),
  /** The domain clock: today, due and entered at are told by it. THROUGHLINE_NOW may have set it. */
  now: Instant,
  demo: z.boolean(),
  idleMinutes: z.number().int().positive(),
})
export type Session = z.infer<typeof Session>

export const readSession = route({
  method: 'GET',
  path: '/session',
  summary: 'Says who is signed in, in which agency, and what time the agency has',
  audit: 'session.read',
  answer: Session,
})

export const DemoPerson = z.object({ name: z.string(), role: z.string(), email: z.string(), password: z.string() })
export type DemoPerson = z.infer<typeof DemoPerson>

/** Answers without a session, and with nobody outside a demo folder. */
export const listDemoPeople = route({
  method: 'GET',
  path: '/demo-people',
  summary: 'Lists the imaginary people of a demo folder with their sign-ins; nobody elsewhere',
  audit: 'demo_people.listed',
  answer: z.array(DemoPerson),
})

/** Answers without a session. */
export const readSetup = route({
  method: 'GET',
  path: '/setup',
  summary: 'Says whether this folder still waits for its first administrator',
  audit: 'setup.read',
  answer: z.object({ needed: z.boolean() }),
})

export const AgencySetup = z.strictObject({
  agencyName: z.string().trim().min(1).max(120),
  /** An IANA name such as 'America/New_York'. */
  zone: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(120),
  email: z.email(),
  password: z.string().min(12).max(128),
})
export type AgencySetup = z.infer<typeof AgencySetup>

/** Answers without a session, once: when an administrator exists it refuses with 409. */
export const setUpAgency = route({
  method: 'POST',
  path: '/setup',
  summary: 'Names the agency and makes its first administrator',
  audit: 'setup.done',
  body: AgencySetup,
  answer: z.object({ done: z.literal(true) }),
  status: 201,
})

/** A colleague as everybody here knows them. */
export const Colleague = z.object({
  id: StaffId,
  name: z.string(),
  initials: z.string(),
  credential: z.string().nullable(),
  languages: z.array(z.string()),
  roles: z.array(HeldRole.omit({ programName: true })),
  /** The last day of an absence that covers today. */
  awayUntil: CalendarDay.nullable(),
})
export type Colleague = z.infer<typeof Colleague>

export const listColleagues = route({
  method: 'GET',
  path: '/colleagues',
  summary: 'Lists everybody who works in the agency today, with their roles',
  audit: 'colleagues.listed',
  answer: z.object({ colleagues: z.array(Colleague) }),
})
