import { z } from 'zod'
import { ContactNoteId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { ContactNote } from '../contact-note/contract.ts'

const OfNote = z.object({ noteId: ContactNoteId })

/** The version that was read: an answer to another one is refused. */
export const Cosigning = z.strictObject({ versionId: z.uuid() })
export type Cosigning = z.infer<typeof Cosigning>

export const cosignNote = route({
  method: 'POST',
  path: '/contact-notes/:noteId/cosign',
  summary: 'Cosigns a note that waits for it. For a supervisor of the program, and never under her own words',
  audit: 'contact_note.cosigned',
  params: OfNote,
  body: Cosigning,
  answer: ContactNote,
})

export const ReturningNote = Cosigning.extend({ comment: z.string().trim().max(2000) })
export type ReturningNote = z.infer<typeof ReturningNote>

export const returnNote = route({
  method: 'POST',
  path: '/contact-notes/:noteId/return',
  summary: 'Returns a note that waits for a supervisor, with a comment: its author mends it and sends it again',
  audit: 'contact_note.returned',
  params: OfNote,
  body: ReturningNote,
  answer: ContactNote,
})
