import { useQuery } from '@tanstack/react-query'
import { asked } from '../../../web/asking.ts'
import { readContactNote } from '../contact-note/contract.ts'

/** A signed note; asked again when the timeline moves, for somebody may have added to it. */
export const useContactNote = (noteId: string) => useQuery(asked('timeline', readContactNote, { params: { noteId } }))
