import { z } from 'zod'
import { ContactNoteId } from '../../../words/ids.ts'
import { route } from '../../../words/route.ts'
import { ContactNote } from '../contact-note/contract.ts'

export const AddingAddendum = z.strictObject({ addendumId: z.uuid(), words: z.string().max(20_000) })
export type AddingAddendum = z.infer<typeof AddingAddendum>

export const addAddendum = route({
  method: 'POST',
  path: '/contact-notes/:noteId/addenda',
  summary: 'Adds signed words to a signed note; the note itself stays as it was',
  audit: 'contact_note.addendum_added',
  params: z.object({ noteId: ContactNoteId }),
  body: AddingAddendum,
  answer: ContactNote,
  status: 201,
})
