import autocannon from 'autocannon'
import pg from 'pg'
import { z } from 'zod'
import { migrate } from '../src/platform/db/migrate.ts'
import { large, seedLarge } from './seed-large.ts'

export const Statement = z.object({ text: z.string(), values: z.array(z.unknown()) })
export type Statement = z.infer<typeof Statement>

const connections = 16
const seconds = 6
export const rounds = 3

/** Answers a second at `url`, 16 connections for 6 seconds, the workers in turns; anything but a good answer is an error. */
export async function loadOn(url: string, of: (n: number) => autocannon.Request): Promise<number> {
  const requests = Array.from({ length: large.workers }, (_, n) => of(n))
  const result = await autocannon({ url, connections, duration: seconds, requests })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} answers were not right at ${url}`)
  return result.requests.average
}

/** A database of its own with a large agency, dropped at the end. `url` is a PostgreSQL login that may create databases. */
export async function withLargeAgency<T>(
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

/** What the database did for a statement, in its own words. */
export async function explained(database: string, { text, values }: Statement): Promise<string> {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze, buffers, costs off) ${text}`, values)
  await client.end()
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

export const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
