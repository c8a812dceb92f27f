import type { Doors } from '../../../platform/http/mount.ts'
import { mountCsv } from '../../record/index.ts'
import * as door from './contract.ts'
import { downloadToday } from './download-today.ts'
import { listClosedDays } from './list-closed-days.ts'
import { readToday } from './read-today.ts'

export function todayRoutes(doors: Doors): void {
  doors.mount(door.readToday, ({ by, query }) => readToday(by, { ...query, tiles: door.tilesIn(query.tiles) }))
  doors.mount(door.listClosedDays, ({ by }) => listClosedDays(by))
  mountCsv(doors, door.downloadToday, ({ by, query }) => downloadToday(by, door.tilesIn(query.tiles)))
}
