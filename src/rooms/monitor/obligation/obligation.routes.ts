import type { Doors } from '../../../platform/http/mount.ts'
import { handOverObligation } from '../by-hand/hand-over-obligation.ts'
import { rescheduleObligation } from '../by-hand/reschedule-obligation.ts'
import { waiveObligation } from '../by-hand/waive-obligation.ts'
import { finishTask } from '../task/finish-task.ts'
import * as door from './contract.ts'
import { listObligations, readObligation } from './read-obligations.ts'

export function obligationRoutes({ mount }: Doors): void {
  mount(door.listObligations, ({ by, params }) => listObligations(by, params.clientId))
  mount(door.readObligation, ({ by, params }) => readObligation(by, params.id))
  mount(door.waiveObligation, ({ by, params, body }) => waiveObligation(by, params.id, body))
  mount(door.rescheduleObligation, ({ by, params, body }) => rescheduleObligation(by, params.id, body))
  mount(door.handOverObligation, ({ by, params, body }) => handOverObligation(by, params.id, body))
  mount(door.finishTask, ({ by, params, body }) => finishTask(by, params.id, body))
}
