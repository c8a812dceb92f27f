import type { Mount } from '../../../platform/http/mount.ts'
import * as contract from './contract.ts'
import { noteLook } from './note-look.ts'

export function lastLookRoutes(mount: Mount): void {
  mount(contract.noteLook, ({ by, params }) => noteLook(by, params.clientId))
}
