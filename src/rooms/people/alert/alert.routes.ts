import type { Doors } from '../../../platform/http/mount.ts'
import * as doors from './contract.ts'
import { endAlert } from './end-alert.ts'
import { raiseAlert } from './raise-alert.ts'

export function alertRoutes({ mount }: Doors): void {
  mount(doors.raiseAlert, ({ by, params, body }) => raiseAlert(by, params.clientId, body))
  mount(doors.endAlert, ({ by, params, body }) => endAlert(by, params, body))
}
