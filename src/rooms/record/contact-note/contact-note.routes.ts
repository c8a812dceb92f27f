import type { Mount } from '../../../platform/http/mount.ts'
import * as contract from './contract.ts'
import { listContactNotes, readContactNote } from './read-contact-note.ts'
import { signContactNote } from './sign-contact-note.ts'

export function contactNoteRoutes(mount: Mount): void {
  mount(contract.signContactNote, ({ by, params, body }) => signContactNote(by, params.caseId, body))
  mount(contract.readContactNote, ({ by, params }) => readContactNote(by, params.noteId))
  mount(contract.listContactNotes, ({ by, params, query }) => listContactNotes(by, params.clientId, query.before))
}
