import type { Doors } from '../../platform/http/mount.ts'
import { addFundingSource } from './funding-source/add-funding-source.ts'
import { addFundingSource as addFundingSourceDoor, fundProgram as fundProgramDoor } from './funding-source/contract.ts'
import { fundProgram } from './funding-source/fund-program.ts'
import { checkLayerChange } from './layer-change/check-layer-change.ts'
import { keepLayerChange } from './layer-change/keep-layer-change.ts'
import * as layerDoors from './own-layer/contract.ts'
import { listLayerVersions, readLayerFiles } from './own-layer/list-layer-versions.ts'
import * as packDoors from './pack-page/contract.ts'
import { readEntryForm } from './pack-page/read-entry-form.ts'
import { showPack } from './pack-page/show-pack.ts'
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
  mount(packDoors.readPackPage, ({ by, params }) => showPack(by, params.pack))
  mount(packDoors.readEntryForm, ({ by, params, query }) => readEntryForm(by, params.pack, query))
  mount(layerDoors.checkLayerChange, ({ by, params, body }) => checkLayerChange(by, params.pack, body.change))
  mount(layerDoors.keepLayerChange, ({ by, params, body }) => keepLayerChange(by, params.pack, body))
  mount(layerDoors.listLayerVersions, ({ by, params }) => listLayerVersions(by, params.pack))
  mount(layerDoors.readLayerFiles, ({ by, params }) => readLayerFiles(by, params.pack))
}
