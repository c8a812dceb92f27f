import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { refreshLive } from '../../../platform/live.ts'
import { noteLastContact } from '../../cases/index.ts'
import { askCosign } from '../cosign/ask-cosign.ts'
import { takeDraft } from '../note-draft/take-draft.ts'
import { windowHoursOf } from '../note-window/note-window.ts'
import { refuse } from '../refusals.ts'
import { sha256Of } from '../signing/canonical.ts'
import { isSpoken, problemsOfNote } from './contact-note.rules.ts'
import { type NotedCase, type NoteRow, selectNote, selectNotedCase } from './contact-note.sql.ts'
import type { ContactNote, SigningNote } from './contract.ts'
import { keepSignedNote, type NoteToKeep } from './keep-signed-note.ts'
import { leaveContactRecorded } from './leave-contact-recorded.ts'
import { NoteBody } from './note-format.rules.ts'
import { type ReadSection, readSections } from './note-section.ts'
import { contactNoteOf } from './read-contact-note.ts'
import { refuseUnlessWrites } from './who-writes.ts'

/** Signs a contact: the note, its signature, the event, the draft and every section, all of it or nothing. */
export function signContactNote(by: Caller, caseId: string, note: SigningNote): Promise<ContactNote> {
  const sections = readSections(note.sections)
  return asStaff(by, async (tx, me) => {
    if (await isSignedByMe(tx, me, note)) return contactNoteOf(tx, note.noteId)
    const noted = await selectNotedCase(tx, caseId)
    if (!noted) throw refuse('not_there')
    refuseUnlessWrites(me, noted.program_id)
    await signInCase(tx, me, noted, note, sections)
    await takeDraft(tx, caseId)
    return contactNoteOf(tx, note.noteId)
  })
}

/** Everything that signing brings about in one case, alone or as one of a group; the draft is the caller's to take. */
export async function signInCase(
  tx: Tx,
  me: Staff,
  noted: NotedCase,
  note: NoteToKeep,
  sections: readonly ReadSection[],
): Promise<void> {
  const windowHours = await windowHoursOf(tx, noted)
  refuseProblems(tx, note, windowHours)
  await keepSignedNote(tx, me, noted, note, windowHours)
  const eventId = await leaveContactRecorded(tx, noted, note)
  const { id: caseId, client_id: clientId, program_id: programId, data_class: dataClass } = noted
  const signed = { ...note, caseId, clientId, programId, dataClass, authorId: me.id, eventId }
  for (const section of sections) await section(tx, signed)
  await askCosign(tx, me, noted, note)
  if (isSpoken(note)) await noteLastContact(tx, caseId, note.happenedAt)
  refresh(tx, me, noted)
}

/** A second press, or a retry from another tab, is answered with the note that stands. Other words are not lost with it. */
export async function isSignedByMe(tx: Tx, me: Staff, note: SigningNote): Promise<boolean> {
  const standing = await selectNote(tx, note.noteId)
  if (!standing) return false
  if (standing.author_id !== me.id || !isSaidBy(standing, note)) throw refuse('already_signed')
  return true
}

const isSaidBy = (standing: NoteRow, note: SigningNote): boolean =>
  standing.outcome === note.outcome && sha256Of(NoteBody.parse(standing.body)) === sha256Of(note.body)

function refuseProblems(tx: Tx, note: SigningNote, windowHours: number): void {
  const { house, zone } = contextOf(tx)
  const [problem] = problemsOfNote(note, { now: house.clock.now().toISOString(), zone, windowHours })
  if (problem) throw refuse(problem.code, problem.field, problem.values)
}

function refresh(tx: Tx, me: Staff, { primary_id, backup_id }: NotedCase): void {
  refreshLive(tx, ['timeline', 'chart', 'clients', 'team'])
  refreshLive(tx, ['minutes'], [me.id])
  refreshLive(tx, ['today'], [...new Set([me.id, primary_id, backup_id].filter((id) => id !== null))])
}
