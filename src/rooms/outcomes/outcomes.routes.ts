import type { Mount } from '../../platform/http/mount.ts'
import * as myWork from './my-work/contract.ts'
import { listMyWorkRows, readMyWork } from './my-work/read-my-work.ts'

/** All doors of this room. */
export function outcomesRoutes(mount: Mount): void {
  mount(myWork.readMyWork, ({ by, query }) => readMyWork(by, query))
  mount(myWork.listMyWorkRows, ({ by, query }) => listMyWorkRows(by, query))
}
