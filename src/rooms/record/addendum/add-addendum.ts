import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { type NoteRow, selectNote } from '../contact-note/contact-note.sql.ts'
import type { ContactNote } from '../contact-note/contract.ts'
import { contactNoteOf } from '../contact-note/read-contact-note.ts'
import { refuseUnlessWrites } from '../contact-note/who-writes.ts'
import { refuse } from '../refusals.ts'
import { sign } from '../signing/sign.ts'
import { selectVoid } from '../void/void.sql.ts'
import type { AddingAddendum } from './contract.ts'

/** New words to a signed note, by its author or another, under their own signature. */
export function addAddendum(by: Caller, noteId: string, adding: AddingAddendum): Promise<ContactNote> {
  return asStaff(by, async (tx, me) => {
    const note = await selectNote(tx, noteId)
    if (!note) throw refuse('not_there')
    refuseUnlessWrites(me, note.program_id)
    if (await selectVoid(tx, note.id)) throw refuse('note_is_void')
    const words = adding.words.trim()
    if (words === '') throw refuse('addendum_is_empty', 'words')
    await keepAddendum(tx, me, note, { ...adding, words })
    refreshLive(tx, ['timeline', 'chart'])
    return contactNoteOf(tx, noteId)
  })
}

async function keepAddendum(tx: Tx, me: Staff, note: NoteRow, { addendumId, words }: AddingAddendum): Promise<void> {
  const { client_id, program_id, data_class } = note
  const at = contextOf(tx).house.clock.now()
  await tx
    .insertInto('record.addendum')
    .values({ id: addendumId, client_id, program_id, data_class, note_id: note.id, author_id: me.id, words, at })
    .execute()
  const of = { clientId: client_id, programId: program_id, dataClass: data_class }
  const content = { addendumId, noteId: note.id, authorId: me.id, words, at: at.toISOString() }
  await sign(tx, me, { kind: 'addendum', subjectId: addendumId, ...of, content })
  await leaveEvent(tx, {
    kind: 'note.addendum_added',
    caseId: note.case_id,
    ...of,
    subjectId: note.id,
    summary: 'record:addendum_added',
  })
}
