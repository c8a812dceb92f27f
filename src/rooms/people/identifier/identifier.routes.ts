import type { Doors } from '../../../platform/http/mount.ts'
import { addIdentifier } from './add-identifier.ts'
import { changeIdentifier } from './change-identifier.ts'
import * as doors from './contract.ts'

export function identifierRoutes({ mount }: Doors): void {
  mount(doors.addIdentifier, ({ by, params, body }) => addIdentifier(by, params.clientId, body))
  mount(doors.changeIdentifier, ({ by, params, body }) => changeIdentifier(by, params, body))
}
