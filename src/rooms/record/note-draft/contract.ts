import { z } from 'zod'
import { CaseId, ClientId, ContactNoteId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { Instant } from '../../../words/time-zone.ts'
import { Format, NoteBody } from '../contact-note/note-format.rules.ts'
import { Mode, Party, Place, WorkFunction } from '../contact-note/note-words.ts'

/** Under this kind the platform keeps the draft; its subject is the case. */
export const draftKind = 'contact_note'

const OfCase = z.object({ caseId: CaseId })

/** What a note begins with, before a word of it is written. */
export const NoteStart = z.object({
  caseId: CaseId,
  clientId: ClientId,
  clientName: z.string(),
  programName: z.string(),
  /** After so many hours it is a late entry. */
  windowHours: z.number().int().positive(),
  /** The formats that its pack offers, and the one that a first note begins in. */
  formats: z.object({ offered: z.array(Format), usual: Format }),
  /** My credential lets me write an assessment under SOAP. */
  diagnoses: z.boolean(),
  /** What the last note that said something says, to begin from; null when there is none that I may read. */
  lastWords: z.object({ format: Format, body: NoteBody }).nullable(),
  /** From so many words in a hundred that stood in it already, the writer is warned. */
  alikeFrom: z.number().int(),
  /** How the last contact of this case was made; null when there was none that I may read. */
  last: z
    .object({
      happenedAt: Instant,
      mode: Mode,
      place: Place,
      /** Null when it was only tried: that says nothing of how long a contact takes. */
      minutes: z.number().int().nullable(),
      with: Party,
      function: WorkFunction,
      format: Format,
    })
    .nullable(),
})
export type NoteStart = z.infer<typeof NoteStart>

export const readNoteStart = route({
  method: 'GET',
  path: '/cases/:caseId/contact-notes/start',
  summary: 'Says how a new contact note of this case begins: whom it is about, how the last one was, when it is late',
  audit: 'contact_note.opened',
  params: OfCase,
  answer: NoteStart,
})

const Begun = z.strictObject({ noteId: ContactNoteId, happenedAt: Instant })

/** Its clock runs from now on: an unsigned note is an obligation. */
export const beginContactNote = route({
  method: 'POST',
  path: '/cases/:caseId/contact-notes/begin',
  summary: 'Says that a contact note has been begun; its clock runs until it is signed or discarded. Once a note.',
  audit: 'contact_note.begun',
  params: OfCase,
  body: Begun,
  answer: z.object({ begun: z.boolean() }),
})

export const discardContactNote = route({
  method: 'POST',
  path: '/cases/:caseId/contact-notes/discard',
  summary: 'Throws away my draft of a contact note, and ends its clock',
  audit: 'contact_note.discarded',
  params: OfCase,
  body: Begun.pick({ noteId: true }),
  answer: z.object({ discarded: z.boolean() }),
})
