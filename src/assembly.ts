import type { FastifyInstance } from 'fastify'
import { authRoutes } from './platform/auth/auth.routes.ts'
import type { Auth } from './platform/auth/auth.ts'
import { clockOf } from './platform/clock.ts'
import { openDatabase } from './platform/db/database.ts'
import { draftRoutes } from './platform/draft/draft.routes.ts'
import { type Listeners, noListeners } from './platform/events.ts'
import type { House } from './platform/house.ts'
import { doorsOf } from './platform/http/mount.ts'
import { servePages } from './platform/http/pages.ts'
import { openServer } from './platform/http/server.ts'
import { openJobs } from './platform/jobs/jobs.ts'
import { liveRoutes } from './platform/live.routes.ts'
import { liveInProcess, liveOverPostgres } from './platform/live.ts'
import type { Settings } from './platform/settings.ts'
import { assessRoutes } from './rooms/assess/index.ts'
import { casesListens, casesRoutes } from './rooms/cases/index.ts'
import { chartRoutes } from './rooms/chart/index.ts'
import { intakeListens, intakeRoutes } from './rooms/intake/index.ts'
import { interopRoutes } from './rooms/interop/index.ts'
import { monitorListens, monitorRoutes, monitorWork } from './rooms/monitor/index.ts'
import { outcomesRoutes } from './rooms/outcomes/index.ts'
import { peopleRoutes } from './rooms/people/index.ts'
import { planListens, planRoutes } from './rooms/plan/index.ts'
import { programsRoutes } from './rooms/programs/index.ts'
import { recordRoutes } from './rooms/record/index.ts'
import { type DemoPerson, memberRoutes, staffRoutes } from './rooms/staff/index.ts'

export type HouseTelling = {
  /** A job failed, and nobody waits for its answer. */
  failed?: (error: Error) => void
  /** What is being done to the database meanwhile. */
  progress?: (line: string) => void
}

/** Opens the database, brought to this version where it is a folder, and what stands on it. */
export async function openHouse(
  settings: Settings,
  { failed = () => {}, progress }: HouseTelling = {},
): Promise<House> {
  const db = await openDatabase(settings, progress)
  const live = settings.databaseUrl ? await liveOverPostgres(settings.databaseUrl, db.pool) : liveInProcess()
  return {
    settings,
    clock: clockOf(settings.frozenNow),
    db,
    listeners: listening(),
    live,
    jobs: await openJobs(db, failed),
  }
}

export async function closeHouse(house: House): Promise<void> {
  await house.jobs.close()
  await house.live.close()
  await house.db.close()
}

/** What each room hears from the others, in the order of the corridor. */
export function listening(): Listeners {
  const listeners = noListeners()
  casesListens(listeners)
  intakeListens(listeners)
  planListens(listeners)
  monitorListens(listeners)
  return listeners
}

type BeginWork = (house: House, agencyId: string) => Promise<void>

/** Each room's jobs that wait or come round. */
export function workOf(): BeginWork[] {
  return [monitorWork]
}

export type Opening = { auth: Auth; demoPeople: () => Promise<DemoPerson[]>; log: boolean; requestsAMinute?: number }

/** All doors of all rooms, under /api, and the built screens beside them. */
export async function openDoors(house: House, opening: Opening): Promise<FastifyInstance> {
  const app = await openServer(house, opening)
  authRoutes(app, opening.auth)
  await app.register(
    async (api) => {
      const doors = doorsOf(api, house)
      draftRoutes(doors.mount)
      liveRoutes(doors)
      programsRoutes(doors)
      memberRoutes(doors, opening.auth, opening.demoPeople)
      staffRoutes(doors, opening.auth)
      peopleRoutes(doors)
      casesRoutes(doors)
      intakeRoutes(doors)
      assessRoutes(doors)
      planRoutes(doors)
      recordRoutes(doors)
      monitorRoutes(doors)
      chartRoutes(doors)
      outcomesRoutes(doors.mount)
      interopRoutes(doors)
      api.get('/openapi.json', { config: { open: true } }, () => app.swagger())
    },
    { prefix: '/api' },
  )
  await servePages(app)
  return app
}
