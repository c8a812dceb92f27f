import type { Clock } from './clock.ts'
import type { Database } from './db/database.ts'
import type { Listeners } from './events.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Live } from './live.ts'
import type { Settings } from './settings.ts'

/** What the front doors assemble once and every request carries. */
export type House = {
  settings: Settings
  clock: Clock
  db: Database
  listeners: Listeners
  live: Live
  jobs: Jobs
}
