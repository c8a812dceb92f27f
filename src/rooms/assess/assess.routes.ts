import type { Doors } from '../../platform/http/mount.ts'
import { confirmAcuity } from './acuity/confirm-acuity.ts'
import { confirmAcuity as confirmDoor, readAcuity as readDoor } from './acuity/contract.ts'
import { readAcuity } from './acuity/read-acuity.ts'
import { assessmentRoutes } from './assessment/assessment.routes.ts'
import { instrumentRoutes } from './instrument/instrument.routes.ts'

export function assessRoutes(doors: Doors): void {
  doors.mount(readDoor, ({ by, params }) => readAcuity(by, params.caseId))
  doors.mount(confirmDoor, ({ by, params, body }) => confirmAcuity(by, params.caseId, body))
  instrumentRoutes(doors)
  assessmentRoutes(doors)
}
