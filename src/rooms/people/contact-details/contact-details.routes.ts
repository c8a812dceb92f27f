import type { Doors } from '../../../platform/http/mount.ts'
import { addAddress } from './add-address.ts'
import { addPhone } from './add-phone.ts'
import { changeAddress } from './change-address.ts'
import { changePhone } from './change-phone.ts'
import * as doors from './contract.ts'

export function contactDetailsRoutes({ mount }: Doors): void {
  mount(doors.addPhone, ({ by, params, body }) => addPhone(by, params.clientId, body))
  mount(doors.changePhone, ({ by, params, body }) => changePhone(by, params, body))
  mount(doors.addAddress, ({ by, params, body }) => addAddress(by, params.clientId, body))
  mount(doors.changeAddress, ({ by, params, body }) => changeAddress(by, params, body))
}
