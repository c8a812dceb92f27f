import { CompiledQuery, sql } from 'kysely'
import { PgBoss } from 'pg-boss'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { contextOf, type Tx } from '../db/transaction.ts'

/** Work that may wait. Payloads carry ids only: the queue stands outside the walls of row security. */
export type Jobs = {
  /** Enqueued with the act: it runs if and only if the act commits. */
  send(tx: Tx, name: string, ids: Record<string, string>): Promise<void>
  work(name: string, run: (ids: Record<string, string>) => Promise<void>): Promise<void>
  /** `cron` in UTC. */
  every(name: string, cron: string, run: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

const Ids = z.record(z.string(), z.string())
const pollingIntervalSeconds = 10

/** pg-boss over our own pool, as the role that owns its schema. */
export async function openJobs(db: Database, report: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => asJobs(db, text, values) }, createSchema: false })
  boss.on('error', report)
  await boss.start()
  return {
    async send(tx, name, ids) {
      const { role } = contextOf(tx)
      await sql`select set_config('role', 'throughline_jobs', true)`.execute(tx)
      await boss.send(name, ids, { db: { executeSql: (text, values) => within(tx, text, values) } })
      await sql`select set_config('role', ${role}, true)`.execute(tx)
    },
    async work(name, run) {
      await boss.createQueue(name)
      await boss.work(name, { pollingIntervalSeconds }, async ([job]) => run(Ids.parse(job?.data ?? {})))
    },
    async every(name, cron, run) {
      await boss.createQueue(name)
      await boss.work(name, { pollingIntervalSeconds }, async () => run())
      await boss.schedule(name, cron)
    },
    close: () => boss.stop({ graceful: true, timeout: 2000 }),
  }
}

async function asJobs(db: Database, text: string, values: unknown[] = []) {
  await db.ready()
  const client = await db.pool.connect()
  try {
    await client.query('set role throughline_jobs')
    const result: unknown = values.length > 0 ? await client.query(text, values) : await client.query(text)
    return { rows: rowsOf(result) }
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.query('reset role').catch(() => {})
    client.release()
  }
}

const Result = z.object({ rows: z.array(z.unknown()) })

/** A statement of several parts answers several results; pg-boss wants their rows together. */
function rowsOf(result: unknown): unknown[] {
  const results = Array.isArray(result) ? result : [result]
  return results.flatMap((one) => Result.safeParse(one).data?.rows ?? [])
}

async function within(tx: Tx, text: string, values: unknown[] = []) {
  const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values))
  return { rows: [...rows] }
}
