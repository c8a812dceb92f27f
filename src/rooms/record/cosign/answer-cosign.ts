import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { leaveEvent } from '../../../platform/events.ts'
import { refreshLive } from '../../../platform/live.ts'
import type { ContactNote } from '../contact-note/contract.ts'
import { contactNoteOf, type ReadNote, readNoteRows } from '../contact-note/read-contact-note.ts'
import { refuse } from '../refusals.ts'
import { sign } from '../signing/sign.ts'
import type { Cosigning, ReturningNote } from './contract.ts'
import { insertCosignAnswer, selectSupervises } from './cosign.sql.ts'

/** A supervisor puts her name, and her credential of today, under the version that she read. */
export function cosignNote(by: Caller, noteId: string, { versionId }: Cosigning): Promise<ContactNote> {
  return asStaff(by, async (tx, me) => {
    const read = await readAwaiting(tx, noteId, versionId)
    await keepAnswer(tx, read, { answer: 'cosigned', comment: null })
    await sign(tx, me, { kind: 'cosign', subjectId: versionId, ...ofNote(read), content: read.tip.content })
    await leaveEvent(tx, {
      ...ofNote(read),
      kind: 'note.cosigned',
      caseId: read.row.case_id,
      subjectId: versionId,
      summary: 'record:cosigned',
    })
    return answered(tx, read)
  })
}

/** It goes back to its author with what is missing, and stands there as something due. */
export function returnNote(by: Caller, noteId: string, returning: ReturningNote): Promise<ContactNote> {
  return asStaff(by, async (tx) => {
    const { versionId, comment } = returning
    if (comment === '') throw refuse('return_needs_comment', 'comment')
    const read = await readAwaiting(tx, noteId, versionId)
    await keepAnswer(tx, read, { answer: 'returned', comment })
    await leaveEvent(tx, {
      ...ofNote(read),
      kind: 'note.returned',
      caseId: read.row.case_id,
      subjectId: versionId,
      summary: 'record:returned',
      facts: { ownerId: read.row.author_id, comment: shortened(comment) },
    })
    return answered(tx, read)
  })
}

/** The note as it waits for this asker's answer; refuses, saying why, where it does not. */
async function readAwaiting(tx: Tx, noteId: string, versionId: string): Promise<ReadNote> {
  const read = await readNoteRows(tx, noteId)
  if (!(await selectSupervises(tx, read.row.program_id))) throw refuse('cosign_by_supervisor')
  if (read.row.author_id === contextOf(tx).staffId) throw refuse('cosign_not_own')
  if (read.tip.versionId !== versionId) throw refuse('cosign_other_version')
  if (read.voided || read.standing !== 'awaiting_cosign') throw refuse('cosign_not_asked')
  return read
}

type Answer = { answer: 'cosigned' | 'returned'; comment: string | null }

async function keepAnswer(tx: Tx, { row, tip }: ReadNote, answer: Answer): Promise<void> {
  const { id: note_id, client_id, program_id, data_class } = row
  const kept = { version_id: tip.versionId, note_id, client_id, program_id, data_class, ...answer }
  if (!(await insertCosignAnswer(tx, kept))) throw refuse('cosign_not_asked')
}

const ofNote = ({ row }: ReadNote) => ({
  clientId: row.client_id,
  programId: row.program_id,
  dataClass: row.data_class,
})

function answered(tx: Tx, { row }: ReadNote): Promise<ContactNote> {
  refreshLive(tx, ['timeline', 'today', 'sign_off', 'team'])
  return contactNoteOf(tx, row.id)
}

/** What the row of Today says; the note itself has every word. */
const shortened = (comment: string): string => (comment.length <= 240 ? comment : `${comment.slice(0, 239)}…`)
