import type { Mount } from '../../../platform/http/mount.ts'
import * as contract from './contract.ts'
import { readMyMinutes } from './read-my-minutes.ts'

export function minutesRoutes(mount: Mount): void {
  mount(contract.readMyMinutes, ({ by }) => readMyMinutes(by))
}
