import type { Doors } from '../../../platform/http/mount.ts'
import { readClocks as readClocksDoor } from './contract.ts'
import { readClocks } from './read-clocks.ts'

export function noteSectionRoutes({ mount }: Doors): void {
  mount(readClocksDoor, ({ by, params }) => readClocks(by, params.caseId))
}
