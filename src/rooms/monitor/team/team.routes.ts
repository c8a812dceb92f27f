import type { Doors } from '../../../platform/http/mount.ts'
import { mountCsv } from '../../record/index.ts'
import * as door from './contract.ts'
import { downloadTeamRows } from './download-team-rows.ts'
import { listLedPrograms } from './list-led-programs.ts'
import { listTeamRows } from './list-team-rows.ts'
import { downloadTeam, readTeam } from './read-team.ts'

export function teamRoutes(doors: Doors): void {
  doors.mount(door.listLedPrograms, ({ by }) => listLedPrograms(by))
  doors.mount(door.readTeam, ({ by, params }) => readTeam(by, params.programId))
  doors.mount(door.listTeamRows, ({ by, params, query }) => listTeamRows(by, { ...params, ...query }))
  mountCsv(doors, door.downloadTeam, ({ by, params }) => downloadTeam(by, params.programId))
  mountCsv(doors, door.downloadTeamRows, ({ by, params, query }) => downloadTeamRows(by, { ...params, ...query }))
}
