import pg from 'pg'
import type { EngineKeeper } from './engine-keeper.ts'
import { patientClient, startClean } from './patient-client.ts'

/** How long somebody waits for the one connection, in milliseconds, before it is said that the house is too busy. */
const longestWaitMs = 30_000

/** Everything is named here, because what is left out the driver takes from PGPORT and its kin. */
export function openPool(socketFolder: string, keeper: EngineKeeper): pg.Pool {
  const pool = new pg.Pool({
    host: socketFolder,
    port: 5432,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: longestWaitMs,
    Client: patientClient(() => keeper.ready()),
    onConnect: startClean,
  })
  pool.on('error', () => {}) // an idle connection that drops is replaced by the next one
  pool.on('connect', (client) => client.on('error', () => {})) // one that drops in use would end the process
  keeper.follow(pool)
  return pool
}
