import type { Doors } from '../../../platform/http/mount.ts'
import { readPackMove as readPackMoveDoor } from './contract.ts'
import { readPackMove } from './read-pack-move.ts'

export function packMoveRoutes({ mount }: Doors): void {
  mount(readPackMoveDoor, ({ by, params }) => readPackMove(by, params.caseId))
}
