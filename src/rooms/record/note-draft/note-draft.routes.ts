import type { Mount } from '../../../platform/http/mount.ts'
import { beginContactNote } from './begin-contact-note.ts'
import * as contract from './contract.ts'
import { discardContactNote } from './discard-contact-note.ts'
import { readNoteStart } from './read-note-start.ts'

export function noteDraftRoutes(mount: Mount): void {
  mount(contract.readNoteStart, ({ by, params }) => readNoteStart(by, params.caseId))
  mount(contract.beginContactNote, ({ by, params, body }) => beginContactNote(by, params.caseId, body))
  mount(contract.discardContactNote, ({ by, params, body }) => discardContactNote(by, params.caseId, body.noteId))
}
