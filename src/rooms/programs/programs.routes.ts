import type { Doors } from '../../platform/http/mount.ts'
import { addFundingSource } from './funding-source/add-funding-source.ts'
import { addFundingSource as addFundingSourceDoor, fundProgram as fundProgramDoor } from './funding-source/contract.ts'
import { fundProgram } from './funding-source/fund-program.ts'
import { closeProgram } from './program/close-program.ts'
import {
  closeProgram as closeProgramDoor,
  listPrograms as listProgramsDoor,
  openProgram as openProgramDoor,
} from './program/contract.ts'
import { listPrograms } from './program/list-programs.ts'
import { openProgram } from './program/open-program.ts'

export function programsRoutes({ mount }: Doors): void {
  mount(listProgramsDoor, ({ by }) => listPrograms(by))
  mount(openProgramDoor, ({ by, body }) => openProgram(by, body))
  mount(closeProgramDoor, ({ by, params, body }) => closeProgram(by, params.programId, body))
  mount(addFundingSourceDoor, ({ by, body }) => addFundingSource(by, body))
  mount(fundProgramDoor, ({ by, params, body }) => fundProgram(by, params.programId, body))
}
