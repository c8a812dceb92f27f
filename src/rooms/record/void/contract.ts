import { z } from 'zod'
import { ContactNoteId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { ContactNote } from '../contact-note/contract.ts'

export const VoidingNote = z.strictObject({ because: z.string().trim().max(2000) })
export type VoidingNote = z.infer<typeof VoidingNote>

export const voidNote = route({
  method: 'POST',
  path: '/contact-notes/:noteId/void',
  summary:
    'Says that a note was entered in error: it leaves the timeline and the sums, and what it satisfied is due again',
  audit: 'contact_note.voided',
  params: z.object({ noteId: ContactNoteId }),
  body: VoidingNote,
  answer: ContactNote,
})
