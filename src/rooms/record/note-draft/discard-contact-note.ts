import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { selectNotedCase } from '../contact-note/contact-note.sql.ts'
import { selectNoteState } from './note-draft.sql.ts'
import { takeDraft } from './take-draft.ts'

/** One's own draft may go even when the case is no longer one's own; its clock ends where it had started. */
export function discardContactNote(by: Caller, caseId: string, noteId: string): Promise<{ discarded: boolean }> {
  return asStaff(by, async (tx) => {
    const discarded = await takeDraft(tx, caseId)
    const noted = await selectNotedCase(tx, caseId)
    if (noted && (await selectNoteState(tx, noteId)) === 'note.started') {
      await leaveEvent(tx, {
        kind: 'note.discarded',
        caseId,
        clientId: noted.client_id,
        programId: noted.program_id,
        dataClass: noted.data_class,
        subjectId: noteId,
        summary: 'record:note_discarded',
      })
    }
    return { discarded }
  })
}
