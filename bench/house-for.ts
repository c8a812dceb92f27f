import { listening } from '../src/assembly.ts'
import { clockOf } from '../src/platform/clock.ts'
import type { Database } from '../src/platform/db/database.ts'
import type { House } from '../src/platform/house.ts'
import { liveInProcess } from '../src/platform/live.ts'
import type { Settings } from '../src/platform/settings.ts'

const noJobs = { send: async () => {}, work: async () => {}, every: async () => {}, close: async () => {} }

/** A house without jobs on a database that is already open: a bench measures the doors alone. */
export const houseFor = (db: Database, settings: Settings): House => ({
  settings,
  clock: clockOf(undefined),
  db,
  listeners: listening(),
  live: liveInProcess(),
  jobs: noJobs,
})
