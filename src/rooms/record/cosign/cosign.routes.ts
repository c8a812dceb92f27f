import type { Mount } from '../../../platform/http/mount.ts'
import { cosignNote, returnNote } from './answer-cosign.ts'
import * as contract from './contract.ts'

export function cosignRoutes(mount: Mount): void {
  mount(contract.cosignNote, ({ by, params, body }) => cosignNote(by, params.noteId, body))
  mount(contract.returnNote, ({ by, params, body }) => returnNote(by, params.noteId, body))
}
