import type { Doors } from '../../../platform/http/mount.ts'
import { addProblem } from './add-problem.ts'
import { changeProblem } from './change-problem.ts'
import * as doors from './contract.ts'

export function problemRoutes({ mount }: Doors): void {
  mount(doors.addProblem, ({ by, params, body }) => addProblem(by, params.clientId, body))
  mount(doors.changeProblem, ({ by, params, body }) => changeProblem(by, params, body))
}
