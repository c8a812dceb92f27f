import type { Mount } from '../../../platform/http/mount.ts'
import { addAddendum } from './add-addendum.ts'
import * as contract from './contract.ts'

export function addendumRoutes(mount: Mount): void {
  mount(contract.addAddendum, ({ by, params, body }) => addAddendum(by, params.noteId, body))
}
