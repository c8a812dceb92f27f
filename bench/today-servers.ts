/** The child process of `throughline bench today`: the house's own doors, and a bare server over the same pool. */
import http from 'node:http'
import { kyselyOn } from '../src/platform/db/on-client.ts'
import { todayQuery } from '../src/rooms/monitor/today/today.sql.ts'
import { addDays } from '../src/words/calendar-day.ts'
import { dayOf, instantOf } from '../src/words/time-zone.ts'
import { openBench } from './bench-servers.ts'
import { large, workerId } from './seed-large.ts'

const pageSize = 51
const { database, ready } = await openBench(http.createServer((request, response) => void answer(request, response)))
process.send?.({ ...ready, sql: sqlOf(1) })

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
async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const { text, values } = sqlOf(Number(request.url?.slice(1)))
  const { rows } = await database.pool.query({ name: 'bare-today', text, values })
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(rows))
}
