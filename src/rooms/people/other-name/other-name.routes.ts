import type { Doors } from '../../../platform/http/mount.ts'
import { addOtherName } from './add-other-name.ts'
import { changeOtherName } from './change-other-name.ts'
import * as doors from './contract.ts'

export function otherNameRoutes({ mount }: Doors): void {
  mount(doors.addOtherName, ({ by, params, body }) => addOtherName(by, params.clientId, body))
  mount(doors.changeOtherName, ({ by, params, body }) => changeOtherName(by, params, body))
}
