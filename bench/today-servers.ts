/** The child process of `throughline bench today`: the house's own doors, and a bare server over the same pool. */
import http from 'node:http'
import { openDoors } from '../src/assembly.ts'
import { openAuth } from '../src/platform/auth/auth.ts'
import { signedToken } from '../src/platform/auth/session-cookie.ts'
import { asSystem } from '../src/platform/db/as-system.ts'
import { type Database, openServerDatabase } from '../src/platform/db/database.ts'
import { kyselyOn } from '../src/platform/db/on-client.ts'
import { readSettings } from '../src/platform/settings.ts'
import { todayQuery } from '../src/rooms/monitor/today/today.sql.ts'
import { packInForce } from '../src/rooms/programs/index.ts'
import { addDays } from '../src/words/calendar-day.ts'
import { dayOf, instantOf } from '../src/words/time-zone.ts'
import { houseFor } from './house-for.ts'
import { large, workerId } from './seed-large.ts'

const pageSize = 51
const settings = readSettings()
const database = openServerDatabase(settings.databaseUrl ?? '', 10)
const house = houseFor(database, settings)

await standOnPack()
const app = await openDoors(house, {
  auth: openAuth(database, settings),
  demoPeople: async () => [],
  log: false,
  requestsAMinute: 10_000_000,
})
const door = await app.listen({ port: 0, host: '127.0.0.1' })
const bare = await listen(http.createServer((request, response) => void answer(database, request, response)))
const cookie = (n: number): string => encodeURIComponent(signedToken(`bench-token-of-worker-${n}`, settings.secret))
process.send?.({ door, bare, cookies: Array.from({ length: large.workers }, (_, at) => cookie(at + 1)), sql: sqlOf(1) })

/** The cases were seeded by SQL: give them the version of the pack that a case begins under today. */
async function standOnPack(): Promise<void> {
  await asSystem({ house, agencyId: large.agency, reason: 'bench' }, async (tx) => {
    const { version } = await packInForce(tx, 'post-discharge')
    await tx.updateTable('cases.case').set({ pack_version: version }).where('pack_version', '<>', version).execute()
  })
}

function compiled(n: number) {
  const now = new Date().toISOString()
  const today = dayOf(now, large.zone)
  return todayQuery(large.agency, large.zone, {
    ownerId: workerId(n),
    queues: [],
    tiles: [],
    now,
    tomorrow: instantOf(addDays(today, 1), '00:00', large.zone),
    nextWeek: instantOf(addDays(today, 7), '00:00', large.zone),
    after: null,
    limit: pageSize,
  }).compile(kyselyOn(Object.create(null)))
}

function sqlOf(n: number): { text: string; values: unknown[] } {
  const { sql, parameters } = compiled(n)
  return { text: sql, values: [...parameters] }
}

/** One prepared statement, its rows as they are: what nobody can beat with this query. */
async function answer(db: Database, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const { text, values } = sqlOf(Number(request.url?.slice(1)))
  const { rows } = await db.pool.query({ name: 'bare-today', text, values })
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(rows))
}

function listen(server: http.Server): Promise<string> {
  return new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      listening(`http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`)
    })
  })
}
