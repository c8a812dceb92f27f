/** The child process of `throughline bench plan`: the house's own doors, and a bare server over the same pool. */
import http from 'node:http'
import type { Database } from '../src/platform/db/database.ts'
import { newId } from '../src/words/ids.ts'
import { openBench } from './bench-servers.ts'
import { large } from './seed-large.ts'
import { caseOf, goalOf } from './seed-plans.ts'

const tables = ['need', 'need_decision', 'goal', 'goal_progress', 'milestone', 'intervention', 'serves', 'ground']
const versions = ['plan_version', 'plan_signature', 'version_act']
const partOf = (table: string): string =>
  `(select coalesce(json_agg(t), '[]') from plan.${table} t where t.org_id = $1 and t.case_id = $2) as ${table}`

/** All rows that a plan is made of, in one statement: what nobody can beat with these tables. */
const read = `select ${[...tables, ...versions].map(partOf).join(', ')}`

const { database, ready } = await openBench(http.createServer((request, response) => void answer(request, response)))
process.send?.({ ...ready, sql: { text: read, values: [large.agency, caseOf(1)] } })

async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const caseNumber = Number(request.url?.slice(1))
  if (request.method === 'POST') await save(database, caseNumber)
  const values = [large.agency, caseOf(caseNumber)]
  const { rows } = await database.pool.query({ name: 'bare-plan', text: read, values })
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(rows[0]))
}

const progressed = `insert into plan.goal_progress
  (org_id, client_id, program_id, case_id, id, goal_id, happened_on, value, direction, achievement)
  select org_id, client_id, program_id, case_id, $2, id, current_date, 90, 'better', 'improving'
  from plan.goal where org_id = '${large.agency}' and id = $1`
const stands = `update plan.goal set achievement = 'improving' where org_id = '${large.agency}' and id = $1`

/** The two rows that must change, in one transaction. */
async function save({ pool }: Database, caseNumber: number): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query({ name: 'bare-progress', text: progressed, values: [goalOf(caseNumber), newId()] })
    await client.query({ name: 'bare-goal', text: stands, values: [goalOf(caseNumber)] })
    await client.query('commit')
  } finally {
    client.release()
  }
}
