import type { Doors } from '../../platform/http/mount.ts'
import { assignWorker } from './assignment/assign-worker.ts'
import {
  assignWorker as assignWorkerDoor,
  endBackup as endBackupDoor,
  listWorkers as listWorkersDoor,
} from './assignment/contract.ts'
import { endBackup } from './assignment/end-backup.ts'
import { listWorkers } from './assignment/list-workers.ts'
import { listCasesOfClient as listCasesDoor, readCase as readCaseDoor } from './case/contract.ts'
import { listCasesOfClient, readCase } from './case/read-case.ts'
import { endFlag as endFlagDoor, raiseFlag as raiseFlagDoor } from './flag/contract.ts'
import { endFlag } from './flag/end-flag.ts'
import { raiseFlag } from './flag/raise-flag.ts'
import { assignHousehold } from './household-assignment/assign-household.ts'
import { assignHousehold as assignHouseholdDoor } from './household-assignment/contract.ts'
import { movePack as movePackDoor } from './pack-move/contract.ts'
import { movePack } from './pack-move/move-pack.ts'
import { moveStage as moveStageDoor } from './stage/contract.ts'
import { moveStage } from './stage/move-stage.ts'

export function casesRoutes({ mount }: Doors): void {
  mount(readCaseDoor, ({ by, params }) => readCase(by, params.caseId))
  mount(listCasesDoor, ({ by, params }) => listCasesOfClient(by, params.clientId))
  mount(moveStageDoor, ({ by, params, body }) => moveStage(by, params.caseId, body))
  mount(movePackDoor, ({ by, params, body }) => movePack(by, params.caseId, body))
  mount(raiseFlagDoor, ({ by, params, body }) => raiseFlag(by, params.caseId, body))
  mount(endFlagDoor, ({ by, params, body }) => endFlag(by, { ...params, ...body }))
  mount(listWorkersDoor, ({ by, params }) => listWorkers(by, params.programId))
  mount(assignWorkerDoor, ({ by, params, body }) => assignWorker(by, params.caseId, body))
  mount(assignHouseholdDoor, ({ by, params, body }) => assignHousehold(by, params.householdId, body))
  mount(endBackupDoor, ({ by, params, body }) => endBackup(by, params.caseId, body))
}
