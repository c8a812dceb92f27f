import type { Mount } from '../../../platform/http/mount.ts'
import * as contract from './contract.ts'
import { readGroupStart } from './read-group-start.ts'
import { signGroupNote } from './sign-group-note.ts'

export function groupNoteRoutes(mount: Mount): void {
  mount(contract.signGroupNote, ({ by, body }) => signGroupNote(by, body))
  mount(contract.readGroupStart, ({ by }) => readGroupStart(by))
}
