import type { Doors } from '../../../platform/http/mount.ts'
import { addMedication } from './add-medication.ts'
import { changeMedication } from './change-medication.ts'
import * as doors from './contract.ts'

export function medicationRoutes({ mount }: Doors): void {
  mount(doors.addMedication, ({ by, params, body }) => addMedication(by, params.clientId, body))
  mount(doors.changeMedication, ({ by, params, body }) => changeMedication(by, params, body))
}
