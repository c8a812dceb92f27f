import { z } from 'zod'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { CaseId, ClientId, ContactNoteId, ObligationId, StaffId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { Signature } from '../signing/contract.ts'
import { Format, NoteBody } from './note-format.rules.ts'
import { Mode, Outcome, Party, Place, WorkFunction } from './note-words.ts'

const Line = z.string().trim().max(300)
const Reason = z.string().trim().max(2000)
const Minutes = z.number().int().min(0).max(720)

/** What the person was given to keep, and which edition of it. */
export const Information = z.strictObject({ title: Line.min(1), version: Line.max(60).nullable() })
export type Information = z.infer<typeof Information>

/** What was offered and not wanted, why, and when it is offered again. */
export const Refused = z.strictObject({ offer: Reason, because: Reason, reofferOn: CalendarDay.nullable() })
export type Refused = z.infer<typeof Refused>

export const NextContact = z.strictObject({ at: Instant, mode: Mode.nullable() })
export type NextContact = z.infer<typeof NextContact>

/** A note as it is signed. The key is made by whoever writes it, so that a device may name it offline. */
export const SigningNote = z.strictObject({
  noteId: ContactNoteId,
  happenedAt: Instant,
  minutes: Minutes,
  mode: Mode,
  place: Place,
  outcome: Outcome,
  with: Party,
  participants: Line.nullable(),
  function: WorkFunction,
  format: Format,
  body: NoteBody,
  refused: Refused.nullable(),
  information: z.array(Information).max(20),
  nextContact: NextContact.nullable(),
  /** Why it is entered after the window. */
  lateBecause: Reason.nullable(),
  /** The obligation from which it was begun. */
  startedFrom: ObligationId.nullable(),
  /** What later rooms ask in a note, by the key of their section; each parses its own. */
  sections: z.record(z.string(), z.json()),
})
export type SigningNote = z.infer<typeof SigningNote>

export const Addendum = z.object({
  addendumId: z.uuid(),
  words: z.string(),
  signature: Signature,
})

/** Signed, and whether it waits for a supervisor, was returned by her, or has her name too. */
export const noteStandings = ['signed', 'awaiting_cosign', 'returned', 'cosigned'] as const
export const NoteStanding = z.enum(noteStandings)
export type NoteStanding = z.infer<typeof NoteStanding>

/** A note, as it was signed first or amended later. */
export const NoteVersion = z.object({
  versionId: z.uuid(),
  format: Format,
  body: NoteBody,
  minutes: Minutes,
  /** Why it was amended; null for the first. */
  because: z.string().nullable(),
  signature: Signature,
})
export type NoteVersion = z.infer<typeof NoteVersion>

/** That a version was to be cosigned, under which rule of the pack, and what a supervisor said to it. */
export const Cosign = z.object({
  versionId: z.uuid(),
  ruleTitle: z.string(),
  ruleSource: z.string(),
  /** Below 100 it was drawn for a sample of so many in a hundred. */
  percent: z.number().int(),
  askedAt: Instant,
  answer: z.enum(['cosigned', 'returned']).nullable(),
  comment: z.string().nullable(),
  by: z.string().nullable(),
  at: Instant.nullable(),
})
export type Cosign = z.infer<typeof Cosign>

export const ContactNote = z.object({
  noteId: ContactNoteId,
  /** The last version: `body`, `format` and `minutes` are its own. */
  versionId: z.uuid(),
  standing: NoteStanding,
  /** Every version, the first one first. */
  versions: z.array(NoteVersion),
  cosigns: z.array(Cosign),
  /** Set when it was entered in error. */
  voided: z.object({ because: z.string(), by: z.string(), at: Instant }).nullable(),
  /** How many of its words in a hundred stood in the note before; null where that is not many, or nobody counted. */
  alikePercent: z.number().int().nullable(),
  mayCosign: z.boolean(),
  mayAmend: z.boolean(),
  mayVoid: z.boolean(),
  caseId: CaseId,
  clientId: ClientId,
  clientName: z.string(),
  programName: z.string(),
  authorId: StaffId,
  happenedAt: Instant,
  enteredAt: Instant,
  /** Set when it was entered after the window. */
  lateBecause: z.string().nullable(),
  minutes: Minutes,
  units: z.number().int().nonnegative(),
  mode: Mode,
  place: Place,
  outcome: Outcome,
  with: Party,
  participants: z.string().nullable(),
  /** Of how many people the group was that it tells of; null where it was no group. */
  groupOf: z.number().int().nullable(),
  function: WorkFunction,
  format: Format,
  body: NoteBody,
  /** Its author's credential let them write an assessment under SOAP. */
  diagnoses: z.boolean(),
  refused: Refused.nullable(),
  information: z.array(Information),
  nextContact: NextContact.nullable(),
  signatures: z.array(Signature),
  addenda: z.array(Addendum),
  /** False when the words are no longer those that were signed. */
  intact: z.boolean(),
})
export type ContactNote = z.infer<typeof ContactNote>

export const signContactNote = route({
  method: 'POST',
  path: '/cases/:caseId/contact-notes',
  summary: 'Signs a contact note: it is locked, its draft goes, and everything that it satisfies is satisfied',
  audit: 'contact_note.signed',
  params: z.object({ caseId: CaseId }),
  body: SigningNote,
  answer: ContactNote,
  status: 201,
})

export const readContactNote = route({
  method: 'GET',
  path: '/contact-notes/:noteId',
  summary:
    'Reads a signed note, by its key or that of any version, with its signatures, versions, addenda and cosigning',
  audit: 'contact_note.read',
  params: z.object({ noteId: ContactNoteId }),
  answer: ContactNote,
})

/** A note as a list shows it. */
export const NoteLine = z.object({
  noteId: ContactNoteId,
  caseId: CaseId,
  clientId: ClientId,
  happenedAt: Instant,
  enteredAt: Instant,
  late: z.boolean(),
  outcome: Outcome,
  mode: Mode,
  function: WorkFunction,
  minutes: Minutes,
  signedBy: z.string(),
  credential: z.string().nullable(),
  /** How the words begin. */
  opening: z.string(),
})
export type NoteLine = z.infer<typeof NoteLine>

/** Where the page before ended; the answer's own `next`, given back as it came. */
export const Cursor = z.string().regex(/^\d{4,6}-\d\d-\d\dT[\d:.]+Z~[0-9a-f-]{36}$/)

export const listContactNotes = route({
  method: 'GET',
  path: '/clients/:clientId/contact-notes',
  summary: 'Lists the signed contact notes of a client, the latest first',
  audit: 'contact_note.listed',
  params: z.object({ clientId: ClientId }),
  query: z.object({ before: Cursor.optional() }),
  answer: z.object({ notes: z.array(NoteLine), next: Cursor.nullable() }),
})
