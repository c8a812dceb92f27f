import { fork } from 'node:child_process'
import path from 'node:path'
import autocannon from 'autocannon'
import pg from 'pg'
import { z } from 'zod'
import { migrate } from '../src/platform/db/migrate.ts'
import { large, seedLarge } from './seed-large.ts'

const Ready = z.object({
  door: z.string(),
  bare: z.string(),
  cookies: z.array(z.string()),
  sql: z.object({ text: z.string(), values: z.array(z.unknown()) }),
})
type Ready = z.infer<typeof Ready>

export type TodayBench = {
  rounds: { bare: number; door: number; ratio: number }[]
  ratio: number
  sql: string
  plan: string
}

const connections = 16
const seconds = 6
const rounds = 3

/**
 * Today's API on a large agency beside a bare server that answers the same rows by one prepared statement: requests a
 * second of both, taken in turns, and the median of their ratios. `url` is a PostgreSQL login that may create databases.
 */
export async function benchToday(url: string, report: (line: string) => void): Promise<TodayBench> {
  return withLargeAgency(url, report, async (database) => {
    const servers = fork(path.join(import.meta.dirname, 'today-servers.ts'), {
      env: { ...process.env, DATABASE_URL: database },
    })
    try {
      const ready = Ready.parse(await new Promise((said, failed) => servers.once('message', said).once('exit', failed)))
      const measured = []
      for (let round = 1; round <= rounds; round++) measured.push(await measure(ready, round, report))
      const ratio = median(measured.map((one) => one.ratio))
      return { rounds: measured, ratio, sql: ready.sql.text, plan: await planOf(database, ready.sql) }
    } finally {
      servers.kill()
    }
  })
}

async function measure(ready: Ready, round: number, report: (line: string) => void) {
  const bare = await loadOn(ready.bare, (n) => ({ path: `/${n + 1}` }))
  const door = await loadOn(ready.door, (n) => ({
    path: '/api/today',
    headers: { cookie: `throughline.session_token=${ready.cookies[n]}` },
  }))
  const ratio = door / bare
  report(`  round ${round}: bare ${bare.toFixed(0)}/s, Today ${door.toFixed(0)}/s, ratio ${ratio.toFixed(2)}`)
  return { bare, door, ratio }
}

async function loadOn(url: string, of: (n: number) => autocannon.Request): Promise<number> {
  const requests = Array.from({ length: large.workers }, (_, n) => of(n))
  const result = await autocannon({ url, connections, duration: seconds, requests })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} answers were not right at ${url}`)
  return result.requests.average
}

async function withLargeAgency<T>(
  url: string,
  report: (line: string) => void,
  work: (database: string) => Promise<T>,
): Promise<T> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  const name = `throughline_bench_${process.pid}`
  await admin.query(`create database ${name}`)
  const at = new URL(url)
  at.pathname = `/${name}`
  try {
    await fill(at.href, report)
    return await work(at.href)
  } finally {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
}

async function fill(connectionString: string, report: (line: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await migrate(client)
    report(`A large agency: ${large.cases} open cases`)
    await seedLarge(client, report)
  } finally {
    await client.end()
  }
}

async function planOf(database: string, { text, values }: Ready['sql']): Promise<string> {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers, costs off) ${text}`, values)
  await client.end()
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
