import type { Doors } from '../../../platform/http/mount.ts'
import { addCoverage } from './add-coverage.ts'
import { changeCoverage } from './change-coverage.ts'
import * as doors from './contract.ts'

export function coverageRoutes({ mount }: Doors): void {
  mount(doors.addCoverage, ({ by, params, body }) => addCoverage(by, params.clientId, body))
  mount(doors.changeCoverage, ({ by, params, body }) => changeCoverage(by, params, body))
}
