import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { selectNotedCase } from '../contact-note/contact-note.sql.ts'
import { refuseUnlessWrites } from '../contact-note/who-writes.ts'
import { refuse } from '../refusals.ts'
import { selectNoteState } from './note-draft.sql.ts'

type Begun = { noteId: string; happenedAt: string }

/** The clock of an unsigned note starts with its first saved word. Said again it changes nothing. */
export function beginContactNote(
  by: Caller,
  caseId: string,
  { noteId, happenedAt }: Begun,
): Promise<{ begun: boolean }> {
  return asStaff(by, async (tx, me) => {
    const noted = await selectNotedCase(tx, caseId)
    if (!noted) throw refuse('not_there')
    refuseUnlessWrites(me, noted.program_id)
    if (await selectNoteState(tx, noteId)) return { begun: false }
    await leaveEvent(tx, {
      kind: 'note.started',
      caseId,
      clientId: noted.client_id,
      programId: noted.program_id,
      dataClass: noted.data_class,
      subjectId: noteId,
      summary: 'record:note_started',
      facts: { happenedAt },
    })
    return { begun: true }
  })
}
