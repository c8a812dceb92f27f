import type { Listeners } from '../../platform/events.ts'
import { onStayTold } from './flag/on-stay-told.ts'
import { onProgramClosed } from './program-closing/on-program-closed.ts'

/** What this room hears from those before it. */
export function casesListens({ listen }: Listeners): void {
  for (const kind of ['stay.started', 'stay.finished', 'stay.withdrawn', 'stay.left'])
    listen(kind, { room: 'cases', hear: onStayTold })
  listen('program.closed', { room: 'cases', hear: onProgramClosed })
}
