import type { Doors } from '../../../platform/http/mount.ts'
import { mountCsv } from '../disclosure/mount-csv.ts'
import * as contract from './contract.ts'
import { downloadTimeline } from './download-timeline.ts'
import { readTimeline } from './read-timeline.ts'

export function timelineRoutes(doors: Doors): void {
  doors.mount(contract.readTimeline, ({ by, params, query }) => readTimeline(by, params.clientId, query))
  mountCsv(doors, contract.downloadTimeline, ({ by, params, query }) => downloadTimeline(by, params.clientId, query))
}
