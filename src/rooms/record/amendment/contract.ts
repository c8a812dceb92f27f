import { z } from 'zod'
import { ContactNoteId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { ContactNote } from '../contact-note/contract.ts'
import { Format, NoteBody } from '../contact-note/note-format.rules.ts'

/** A correction as it is signed. The key is made by whoever writes it. */
export const AmendingNote = z.strictObject({
  amendmentId: z.uuid(),
  /** The version that is corrected: the one that was read. */
  corrects: z.uuid(),
  because: z.string().trim().max(2000),
  format: Format,
  body: NoteBody,
  minutes: z.number().int().min(0).max(720),
})
export type AmendingNote = z.infer<typeof AmendingNote>

export const amendNote = route({
  method: 'POST',
  path: '/contact-notes/:noteId/amendments',
  summary:
    'Corrects a signed note by its author: both versions are kept and shown, and what waited for a supervisor waits again',
  audit: 'contact_note.amended',
  params: z.object({ noteId: ContactNoteId }),
  body: AmendingNote,
  answer: ContactNote,
  status: 201,
})
