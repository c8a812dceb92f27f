import type { Doors } from '../../../platform/http/mount.ts'
import { recordVisit as recordVisitDoor } from './contract.ts'
import { recordVisit } from './record-visit.ts'

export function visitRoutes({ mount }: Doors): void {
  mount(recordVisitDoor, ({ by, params, body }) => recordVisit(by, params.caseId, body))
}
