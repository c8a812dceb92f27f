import { z } from 'zod'
import { CaseId, ClientId, EventId, ProgramId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { Cursor, NoteStanding } from '../contact-note/contract.ts'
import { WorkFunction } from '../contact-note/note-words.ts'
import { groups } from './timeline.rules.ts'

export const Group = z.enum(groups)

/** One thing that happened. */
export const TimelineEntry = z.object({
  eventId: EventId,
  clientId: ClientId,
  caseId: CaseId.nullable(),
  programId: ProgramId.nullable(),
  programName: z.string().nullable(),
  /** 'contact.recorded': what unfolds it is found by the first word. */
  kind: z.string(),
  group: Group,
  function: WorkFunction.nullable(),
  /** The note, obligation or stay that it is about. */
  subjectId: z.uuid(),
  /** A catalogue key and what it names; `sentence` is the same, said. */
  summary: z.string(),
  words: z.record(z.string(), z.json()),
  sentence: z.string(),
  /** Null when a rule or an import did it. */
  by: z.object({ staffId: StaffId, name: z.string() }).nullable(),
  happenedAt: Instant,
  /** When it was entered. */
  recordedAt: Instant,
  /** The event that brought this one about. */
  causedBy: EventId.nullable(),
  /** The event that this one takes back. */
  undoes: EventId.nullable(),
  /** Of a contact that was written down: whether its note waits for a supervisor, and was amended. */
  note: z.object({ standing: NoteStanding, amended: z.boolean() }).nullable(),
  /** Entered by somebody else since I last looked. */
  isNew: z.boolean(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const TimelineQuery = z.object({
  before: Cursor.optional(),
  function: WorkFunction.optional(),
  kind: Group.optional(),
  q: z.string().trim().max(200).optional(),
  /** Only what changed since my last visit. */
  changed: z.enum(['true']).optional(),
})
export type TimelineQuery = z.infer<typeof TimelineQuery>

export const Timeline = z.object({
  entries: z.array(TimelineEntry),
  next: Cursor.nullable(),
  /** My last visit before this one; null when this is the first. */
  since: Instant.nullable(),
})
export type Timeline = z.infer<typeof Timeline>

export const readTimeline = route({
  method: 'GET',
  path: '/clients/:clientId/timeline',
  summary: 'Reads what happened to a client, the latest first, by function, kind, words or since my last visit',
  audit: 'timeline.read',
  params: z.object({ clientId: ClientId }),
  query: TimelineQuery,
  answer: Timeline,
})

export const downloadTimeline = route({
  method: 'GET',
  path: '/clients/:clientId/timeline.csv',
  summary: 'The same stream, narrowed in the same way, as a CSV file',
  audit: 'timeline.downloaded',
  params: z.object({ clientId: ClientId }),
  query: TimelineQuery.omit({ before: true }),
  answer: z.string(),
})
