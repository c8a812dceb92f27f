import type { Mount } from '../../../platform/http/mount.ts'
import * as contract from './contract.ts'
import { voidNote } from './void-note.ts'

export function voidRoutes(mount: Mount): void {
  mount(contract.voidNote, ({ by, params, body }) => voidNote(by, params.noteId, body))
}
