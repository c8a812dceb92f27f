import { listening } from '../src/assembly.ts'
import { clockOf } from '../src/platform/clock.ts'
import type { Database } from '../src/platform/db/database.ts'
import type { House } from '../src/platform/house.ts'
import type { Jobs } from '../src/platform/jobs/jobs.ts'
import { liveInProcess } from '../src/platform/live.ts'
import type { Settings } from '../src/platform/settings.ts'
import { mondayMorning } from './cast.ts'

export const testSettings: Settings = {
  port: 0,
  host: '127.0.0.1',
  dataFolder: '',
  publicUrl: undefined,
  databaseUrl: undefined,
  migrateUrl: undefined,
  frozenNow: mondayMorning,
  secret: 'a secret of the tests, long enough',
  idleMinutes: 30,
}

/** Tests that want jobs to run open pg-boss themselves; the others only see what was asked for. */
export type AskedJobs = Jobs & { asked: { name: string; ids: Record<string, string> }[] }

const jobsOnPaper = (): AskedJobs => {
  const asked: AskedJobs['asked'] = []
  return {
    asked,
    send: async (_tx, name, ids) => void asked.push({ name, ids }),
    work: async () => {},
    every: async () => {},
    close: async () => {},
  }
}

/** A house on an open database, with the domain clock at a Monday morning unless told otherwise. */
export function houseOn(db: Database, now = mondayMorning): House {
  return {
    settings: testSettings,
    clock: clockOf(now),
    db,
    listeners: listening(),
    live: liveInProcess(),
    jobs: jobsOnPaper(),
  }
}
