import type { Listeners } from '../../platform/events.ts'
import { registerHidden } from '../people/index.ts'
import { selectHidden } from './flag/flag.sql.ts'
import { onHiding } from './flag/keep-from-household.ts'
import { onStayTold } from './flag/on-stay-told.ts'
import { onProgramClosed } from './program-closing/on-program-closed.ts'

/** What this room hears from those before it, and what it tells them. */
export function casesListens({ listen }: Listeners): void {
  for (const kind of ['stay.started', 'stay.finished', 'stay.withdrawn', 'stay.left'])
    listen(kind, { room: 'cases', hear: onStayTold })
  for (const kind of ['household.joined', 'case.flag_raised', 'case.flag_ended'])
    listen(kind, { room: 'cases', hear: onHiding })
  listen('program.closed', { room: 'cases', hear: onProgramClosed })
  registerHidden(selectHidden)
}
