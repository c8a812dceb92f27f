import type { Mount } from '../../../platform/http/mount.ts'
import { amendNote } from './amend-note.ts'
import * as contract from './contract.ts'

export function amendmentRoutes(mount: Mount): void {
  mount(contract.amendNote, ({ by, params, body }) => amendNote(by, params.noteId, body))
}
