import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { displayName } from '../../../words/person-name.ts'
import { partyOf } from '../contact-note/contact-note.present.ts'
import { type LastNoteRow, selectLastNote, selectNotedCase } from '../contact-note/contact-note.sql.ts'
import { refuseUnlessWrites } from '../contact-note/who-writes.ts'
import { selectWordsBefore } from '../copy-forward/words-before.sql.ts'
import { noteRulesOf } from '../note-window/note-window.ts'
import { refuse } from '../refusals.ts'
import { NoteStart } from './contract.ts'

/** How a new note begins: like the last one, and with the clock that the case's pack gives it. */
export function readNoteStart(by: Caller, caseId: string): Promise<NoteStart> {
  return asStaff(by, async (tx, me) => {
    const noted = await selectNotedCase(tx, caseId)
    if (!noted) throw refuse('not_there')
    refuseUnlessWrites(me, noted.program_id)
    const before = await selectWordsBefore(tx, noted)
    const last = await selectLastNote(tx, caseId, noted.client_id)
    const rules = await noteRulesOf(tx, noted)
    return NoteStart.parse({
      caseId,
      clientId: noted.client_id,
      clientName: displayName(noted),
      programName: noted.program_name,
      windowHours: rules.windowHours,
      formats: rules.formats,
      diagnoses: rules.diagnoses(me.credential),
      lastWords: before ? { format: before.format, body: before.body } : null,
      alikeFrom: rules.alikeFrom,
      last: last ? presentLast(last) : null,
    })
  })
}

const presentLast = (row: LastNoteRow) => ({
  happenedAt: row.happened_at.toISOString(),
  mode: row.mode,
  place: row.place,
  minutes: row.outcome === 'reached' ? row.minutes : null,
  with: partyOf(row),
  function: row.function,
  format: row.format,
})
