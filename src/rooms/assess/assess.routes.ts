import type { Doors } from '../../platform/http/mount.ts'
import { confirmAcuity } from './acuity/confirm-acuity.ts'
import { confirmAcuity as confirmDoor, readAcuity as readDoor } from './acuity/contract.ts'
import { readAcuity } from './acuity/read-acuity.ts'

export function assessRoutes({ mount }: Doors): void {
  mount(readDoor, ({ by, params }) => readAcuity(by, params.caseId))
  mount(confirmDoor, ({ by, params, body }) => confirmAcuity(by, params.caseId, body))
}
