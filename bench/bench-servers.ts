import type http from 'node:http'
import { openDoors } from '../src/assembly.ts'
import { openAuth } from '../src/platform/auth/auth.ts'
import { signedToken } from '../src/platform/auth/session-cookie.ts'
import { asSystem } from '../src/platform/db/as-system.ts'
import { type Database, openServerDatabase } from '../src/platform/db/database.ts'
import type { House } from '../src/platform/house.ts'
import { readSettings } from '../src/platform/settings.ts'
import { packInForce } from '../src/rooms/programs/index.ts'
import { houseFor } from './house-for.ts'
import { large } from './seed-large.ts'

/** Where both servers listen, and the cookie of each worker. */
export type BenchReady = { door: string; bare: string; cookies: string[] }

/** The house's own doors on the large agency, and beside them the bare server that a bench measures them against. */
export async function openBench(server: http.Server): Promise<{ database: Database; ready: BenchReady }> {
  const settings = readSettings()
  const database = openServerDatabase(settings.databaseUrl ?? '', 10)
  const house = houseFor(database, settings)
  await standOnPack(house)
  const app = await openDoors(house, {
    auth: openAuth(database, settings),
    demoPeople: async () => [],
    log: false,
    requestsAMinute: 10_000_000,
  })
  const door = await app.listen({ port: 0, host: '127.0.0.1' })
  const cookie = (n: number): string => encodeURIComponent(signedToken(`bench-token-of-worker-${n}`, settings.secret))
  const cookies = Array.from({ length: large.workers }, (_, at) => cookie(at + 1))
  return { database, ready: { door, bare: await listen(server), cookies } }
}

/** The cases were seeded by SQL: give them the version of the pack that a case begins under today. */
async function standOnPack(house: House): Promise<void> {
  await asSystem({ house, agencyId: large.agency, reason: 'bench' }, async (tx) => {
    const { version } = await packInForce(tx, 'post-discharge')
    await tx.updateTable('cases.case').set({ pack_version: version }).where('pack_version', '<>', version).execute()
  })
}

function listen(server: http.Server): Promise<string> {
  return new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      listening(`http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`)
    })
  })
}
