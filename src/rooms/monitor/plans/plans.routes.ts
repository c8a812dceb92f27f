import type { Doors } from '../../../platform/http/mount.ts'
import { mountCsv } from '../../record/index.ts'
import * as door from './contract.ts'
import { downloadMyPlanRows, downloadPlanRows } from './download-plan-rows.ts'
import { listMyPlanRows, listPlanRows } from './list-plan-rows.ts'
import { downloadPlans, readMyPlans, readPlans } from './read-plans.ts'

export function plansRoutes(doors: Doors): void {
  doors.mount(door.readPlans, ({ by, params }) => readPlans(by, params.programId))
  doors.mount(door.listPlanRows, ({ by, params, query }) => listPlanRows(by, { ...params, ...query }))
  doors.mount(door.readMyPlans, ({ by }) => readMyPlans(by))
  doors.mount(door.listMyPlanRows, ({ by, query }) => listMyPlanRows(by, query))
  mountCsv(doors, door.downloadPlans, ({ by, params }) => downloadPlans(by, params.programId))
  mountCsv(doors, door.downloadPlanRows, ({ by, params, query }) => downloadPlanRows(by, { ...params, ...query }))
  mountCsv(doors, door.downloadMyPlanRows, ({ by, query }) => downloadMyPlanRows(by, query))
}
