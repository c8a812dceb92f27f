import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { WorkFunction } from '../contact-note/note-words.ts'
import { Signature } from '../signing/contract.ts'

const Line = z.string().trim().min(1).max(300)
const Text = z.string().trim().min(1).max(10_000)

/** Who does what by when. */
export const AgreedTask = z.strictObject({ title: Line, ownerId: StaffId, on: CalendarDay })
export type AgreedTask = z.infer<typeof AgreedTask>

/** One client's part: nobody else's name stands in it. */
export const ConferencePart = z.strictObject({
  entryId: z.uuid(),
  caseId: CaseId,
  /** Of this client's own support network. */
  supporters: z.array(z.uuid()).max(20).default([]),
  discussed: Text.nullable().default(null),
  decisions: Text,
  tasks: z.array(AgreedTask).max(20).default([]),
})
export type ConferencePart = z.infer<typeof ConferencePart>

export const HoldingConference = z.strictObject({
  conferenceId: z.uuid(),
  happenedAt: Instant,
  /** What it took in all; each entry counts its share. */
  minutes: z.number().int().min(1).max(720),
  function: WorkFunction.default('plan'),
  topic: Line,
  staff: z.array(StaffId).max(30).default([]),
  providers: z.array(z.uuid()).max(30).default([]),
  /** Whoever else took part, in free words. */
  others: z.array(Line).max(30).default([]),
  lateBecause: z.string().trim().max(2000).nullable().default(null),
  entries: z.array(ConferencePart).min(1).max(20),
  /** The draft that this was: it goes. */
  draft: z
    .strictObject({ kind: z.enum(['conference', 'household_conference']), subjectId: z.uuid() })
    .nullable()
    .default(null),
})
export type HoldingConference = z.infer<typeof HoldingConference>

export const holdConference = route({
  method: 'POST',
  path: '/conferences',
  summary:
    'Signs a case conference: one entry on each case with that client’s part alone, and the tasks that were agreed',
  audit: 'conference.held',
  body: HoldingConference,
  answer: z.object({ conferenceId: z.uuid(), entries: z.array(z.object({ entryId: z.uuid(), clientId: ClientId })) }),
  status: 201,
})

const Participant = z.object({
  kind: z.enum(['staff', 'provider', 'supporter', 'other']),
  name: z.string(),
  /** Credential, organisation or relationship. */
  as: z.string().nullable(),
})
export type Participant = z.infer<typeof Participant>

export const ConferenceEntry = z.object({
  entryId: z.uuid(),
  caseId: CaseId,
  clientId: ClientId,
  happenedAt: Instant,
  enteredAt: Instant,
  lateBecause: z.string().nullable(),
  minutes: z.number().int(),
  function: WorkFunction,
  topic: z.string(),
  participants: z.array(Participant),
  discussed: z.string().nullable(),
  decisions: z.string(),
  tasks: z.array(z.object({ title: z.string(), owner: z.string(), on: CalendarDay })),
  signatures: z.array(Signature),
  /** False when the words are no longer those that were signed. */
  intact: z.boolean(),
})
export type ConferenceEntry = z.infer<typeof ConferenceEntry>

export const readConferenceEntry = route({
  method: 'GET',
  path: '/conference-entries/:entryId',
  summary: 'Reads what stands of a case conference on one case, with its signature',
  audit: 'conference_entry.read',
  params: z.object({ entryId: z.uuid() }),
  answer: ConferenceEntry,
})

export const ConferenceStart = z.object({
  caseId: CaseId,
  clientId: ClientId,
  clientName: z.string(),
  programName: z.string(),
  windowHours: z.number().int().positive(),
  supporters: z.array(
    z.object({ supporterId: z.uuid(), name: z.string(), relationship: z.string(), mayBeTold: z.boolean().nullable() }),
  ),
  providers: z.array(z.object({ providerId: z.uuid(), name: z.string(), role: z.string() })),
})
export type ConferenceStart = z.infer<typeof ConferenceStart>

export const readConferenceStart = route({
  method: 'GET',
  path: '/cases/:caseId/conferences/start',
  summary: 'Says what a case conference about this case begins with: who could take part, and when it is a late entry',
  audit: 'conference.opened',
  params: z.object({ caseId: CaseId }),
  answer: ConferenceStart,
})
