import type { Doors } from '../../../platform/http/mount.ts'
import { addStay } from './add-stay.ts'
import { changeStay } from './change-stay.ts'
import * as doors from './contract.ts'
import { withdrawStay } from './withdraw-stay.ts'

export function stayRoutes({ mount }: Doors): void {
  mount(doors.addStay, ({ by, params, body }) => addStay(by, params.clientId, body))
  mount(doors.changeStay, ({ by, params, body }) => changeStay(by, params, body))
  mount(doors.withdrawStay, ({ by, params, body }) => withdrawStay(by, params, body))
}
