import type { Listeners } from '../../platform/events.ts'
import { onTaskDone } from './intervention/move-step.ts'

/** What this room hears: a task that stood for a step of a plan was done. */
export function planListens(listeners: Listeners): void {
  listeners.listen('task.done', { room: 'plan', hear: onTaskDone })
}
