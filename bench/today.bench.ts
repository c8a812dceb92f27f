import { fork } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'
import { explained, loadOn, median, rounds, Statement, withLargeAgency } from './large-agency.ts'

const Ready = z.object({
  door: z.string(),
  bare: z.string(),
  cookies: z.array(z.string()),
  sql: Statement,
})
type Ready = z.infer<typeof Ready>

export type TodayBench = {
  rounds: { bare: number; door: number; ratio: number }[]
  ratio: number
  sql: string
  plan: string
}

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
      return { rounds: measured, ratio, sql: ready.sql.text, plan: await explained(database, ready.sql) }
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
