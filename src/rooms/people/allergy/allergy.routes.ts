import type { Doors } from '../../../platform/http/mount.ts'
import { addAllergy } from './add-allergy.ts'
import { changeAllergy } from './change-allergy.ts'
import * as doors from './contract.ts'

export function allergyRoutes({ mount }: Doors): void {
  mount(doors.addAllergy, ({ by, params, body }) => addAllergy(by, params.clientId, body))
  mount(doors.changeAllergy, ({ by, params, body }) => changeAllergy(by, params, body))
}
