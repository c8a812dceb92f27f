import type { Instant } from '../../../../src/words/time-zone.ts'
import { later } from '../days.ts'
import type { Ground } from '../ground.ts'

type Notice = {
  client_id: string
  case_id: string
  program_id: string
  data_class: string
  summary: string
  words: Record<string, string | null>
}

/** Nobody scrolls further back in a bell. */
const shownDays = 14

/** A sentence in somebody's bell; read within two hours, but for those since the last workday. */
export function notice({ chronicle, days }: Ground, staffId: string | null, at: Instant, given: Notice): void {
  const ago = days.ago(at)
  if (staffId === null || ago > shownDays) return
  const readAt = ago > days.workdayUpTo(1) ? later(at, 110) : null
  chronicle.add('monitor.notice', {
    id: chronicle.keyAt(at),
    staff_id: staffId,
    ...given,
    at,
    read_at: readAt,
  })
}
