import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import { problemsOfAmended } from '../contact-note/contact-note.rules.ts'
import type { ContactNote } from '../contact-note/contract.ts'
import { NoteBody, textOf } from '../contact-note/note-format.rules.ts'
import { Mode, Outcome } from '../contact-note/note-words.ts'
import { contactNoteOf, type ReadNote, readNoteRows } from '../contact-note/read-contact-note.ts'
import { askCosignAgain } from '../cosign/ask-cosign.ts'
import { refuse } from '../refusals.ts'
import { sha256Of } from '../signing/canonical.ts'
import { sign } from '../signing/sign.ts'
import { insertAmendment } from './amendment.sql.ts'
import { amendmentContent } from './amendment-content.ts'
import type { AmendingNote } from './contract.ts'

/** A correction by the author: a new version under its own signature. The one before it stays, word for word. */
export function amendNote(by: Caller, noteId: string, amending: AmendingNote): Promise<ContactNote> {
  return asStaff(by, async (tx, me) => {
    const read = await readNoteRows(tx, noteId)
    if (read.tip.versionId === amending.amendmentId) return contactNoteOf(tx, read.row.id)
    refuseUnlessAmends(me, read, amending)
    await keepAmendment(tx, me, read, amending)
    await leaveEvent(tx, {
      kind: 'note.amended',
      caseId: read.row.case_id,
      clientId: read.row.client_id,
      programId: read.row.program_id,
      dataClass: read.row.data_class,
      subjectId: amending.corrects,
      summary: 'record:amended',
    })
    await askCosignAgain(tx, me, read.row, amending.amendmentId)
    refreshLive(tx, ['timeline', 'chart', 'today', 'sign_off', 'minutes'])
    return contactNoteOf(tx, read.row.id)
  })
}

function refuseUnlessAmends(me: Staff, { row, tip, voided }: ReadNote, amending: AmendingNote): void {
  if (row.author_id !== me.id) throw refuse('amend_by_author')
  if (voided) throw refuse('note_is_void')
  if (tip.versionId !== amending.corrects) throw refuse('amend_other_version')
  if (amending.because === '') throw refuse('amend_needs_reason', 'because')
  const contact = { outcome: Outcome.parse(row.outcome), mode: Mode.parse(row.mode) }
  const [problem] = problemsOfAmended({ ...contact, ...amending })
  if (problem) throw refuse(problem.code, problem.field, problem.values)
  const isSame = sha256Of(NoteBody.parse(tip.body)) === sha256Of(amending.body) && tip.minutes === amending.minutes
  if (isSame && tip.format === amending.format) throw refuse('amend_changes_nothing')
}

async function keepAmendment(tx: Tx, me: Staff, { row }: ReadNote, amending: AmendingNote): Promise<void> {
  const { client_id, program_id, data_class } = row
  const { amendmentId: id, corrects, because, format, body, minutes } = amending
  const at = contextOf(tx).house.clock.now()
  const version = { id, corrects, author_id: me.id, because, format, body, minutes, at }
  const kept = await insertAmendment(tx, {
    ...version,
    note_id: row.id,
    client_id,
    program_id,
    data_class,
    body: JSON.stringify(body),
    words: [textOf(body), because].join('\n\n'),
  })
  if (!kept) throw refuse('amend_other_version')
  const of = { clientId: client_id, programId: program_id, dataClass: data_class }
  await sign(tx, me, { kind: 'amendment', subjectId: id, ...of, content: amendmentContent(row.id, version) })
}
