import { z } from 'zod'
import { CaseId, ClientId, ContactNoteId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { Mode, Place, WorkFunction } from '../contact-note/note-words.ts'

/** Under this kind the platform keeps the draft; its subject is its writer. */
export const draftKind = 'group_note'

const Words = z.string().trim().max(10_000)
const Minutes = z.number().int().min(0).max(720)

/** One of the group: what is said of them stands in their own record alone. */
export const GroupMember = z.strictObject({
  noteId: ContactNoteId,
  caseId: CaseId,
  /** Whoever did not come gets an attempt. */
  came: z.boolean(),
  minutes: Minutes,
  words: Words.default(''),
  /** What later rooms ask in a note, by the key of their section. */
  sections: z.record(z.string(), z.json()).default({}),
})
export type GroupMember = z.infer<typeof GroupMember>

export const SigningGroupNote = z.strictObject({
  happenedAt: Instant,
  mode: Mode.extract(['in_person', 'video', 'phone']),
  place: Place,
  function: WorkFunction,
  /** What the group was and did: it stands in the record of everybody who came. */
  did: Words,
  /** Who came beside those of whom a note is written: counted, never named. */
  others: z.number().int().min(0).max(200).default(0),
  lateBecause: z.string().trim().max(2000).nullable().default(null),
  members: z.array(GroupMember).min(1).max(40),
})
export type SigningGroupNote = z.infer<typeof SigningGroupNote>

export const signGroupNote = route({
  method: 'POST',
  path: '/group-notes',
  summary: 'Signs a group: one contact note for each person in their own record, all of them or none',
  audit: 'group_note.signed',
  body: SigningGroupNote,
  answer: z.object({ notes: z.array(z.object({ noteId: ContactNoteId, clientId: ClientId, clientName: z.string() })) }),
  status: 201,
})

/** Somebody of whom I may write, with an open case. */
export const GroupPerson = z.object({
  caseId: CaseId,
  clientId: ClientId,
  clientName: z.string(),
  programName: z.string(),
  /** After so many hours the note is a late entry. */
  windowHours: z.number().int().positive(),
})
export type GroupPerson = z.infer<typeof GroupPerson>

export const readGroupStart = route({
  method: 'GET',
  path: '/group-notes/start',
  summary: 'Says of whom a group note can be written: those whom I carry, stand in for or cover, with an open case',
  audit: 'group_note.opened',
  answer: z.object({ people: z.array(GroupPerson) }),
})
