import type { Doors } from '../../../platform/http/mount.ts'
import { listNotices as listDoor, readNotices as readDoor } from './contract.ts'
import { listNotices, markRead } from './read-notices.ts'

export function noticeRoutes({ mount }: Doors): void {
  mount(listDoor, ({ by, query }) => listNotices(by, query.before ?? null))
  mount(readDoor, ({ by, body }) => markRead(by, body.ids))
}
