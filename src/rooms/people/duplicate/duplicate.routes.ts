import type { Doors } from '../../../platform/http/mount.ts'
import * as doors from './contract.ts'
import { decideDuplicate, listPossibleDuplicates } from './decide-duplicate.ts'
import { findNearMatches } from './find-near-matches.ts'

export function duplicateRoutes({ mount }: Doors): void {
  mount(doors.findNearMatches, ({ by, body }) => findNearMatches(by, body))
  mount(doors.listPossibleDuplicates, ({ by }) => listPossibleDuplicates(by))
  mount(doors.decideDuplicate, ({ by, params, body }) => decideDuplicate(by, params.duplicateId, body.decision))
}
