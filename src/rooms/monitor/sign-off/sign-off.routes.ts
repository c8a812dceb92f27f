import type { Doors } from '../../../platform/http/mount.ts'
import { listSignOffs as door } from './contract.ts'
import { listSignOffs } from './list-sign-offs.ts'

export function signOffRoutes({ mount }: Doors): void {
  mount(door, ({ by }) => listSignOffs(by))
}
