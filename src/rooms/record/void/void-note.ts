import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { resetLastContact } from '../../cases/index.ts'
import type { ContactNote } from '../contact-note/contract.ts'
import { contactNoteOf, type ReadNote, readNoteRows } from '../contact-note/read-contact-note.ts'
import { selectSupervises } from '../cosign/cosign.sql.ts'
import { refuse } from '../refusals.ts'
import type { VoidingNote } from './contract.ts'
import { insertVoid, selectContactEvent, selectLastSpoken } from './void.sql.ts'

/** Entered in error: nothing is deleted, the contact counts no longer, and what it had satisfied is due again. */
export function voidNote(by: Caller, noteId: string, { because }: VoidingNote): Promise<ContactNote> {
  return asStaff(by, async (tx, me) => {
    const read = await readNoteRows(tx, noteId)
    const mayVoid = read.row.author_id === me.id || (await selectSupervises(tx, read.row.program_id))
    if (!mayVoid) throw refuse('void_by_author')
    if (because === '') throw refuse('void_needs_reason', 'because')
    if (read.voided) throw refuse('note_is_void')
    await keepVoid(tx, read, because)
    refreshLive(tx, ['timeline', 'chart', 'clients', 'today', 'team', 'sign_off', 'minutes'])
    return contactNoteOf(tx, read.row.id)
  })
}

async function keepVoid(tx: Tx, { row, tip }: ReadNote, because: string): Promise<void> {
  const { id: note_id, client_id, program_id, data_class } = row
  if (!(await insertVoid(tx, { note_id, client_id, program_id, data_class, because }))) throw refuse('note_is_void')
  const told = await selectContactEvent(tx, note_id)
  await resetLastContact(tx, row.case_id, await selectLastSpoken(tx, row))
  const about = { caseId: row.case_id, clientId: client_id, programId: program_id, dataClass: data_class }
  const summary = 'record:voided'
  await leaveEvent(tx, { ...about, kind: 'note.voided', subjectId: note_id, summary, undoes: told?.id ?? null })
  if (tip.versionId === note_id) return
  await leaveEvent(tx, { ...about, kind: 'note.version_voided', subjectId: tip.versionId, summary }) // what waits, waits for a version
}
