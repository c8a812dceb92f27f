import { fork } from 'node:child_process'
import path from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { explained, loadOn, median, rounds, Statement, withLargeAgency } from './large-agency.ts'
import { large } from './seed-large.ts'
import { caseOf, goalOf, seedPlans } from './seed-plans.ts'

const Ready = z.object({ door: z.string(), bare: z.string(), cookies: z.array(z.string()), sql: Statement })
type Ready = z.infer<typeof Ready>

const acts = ['open', 'save'] as const
export type PlanRound = { act: (typeof acts)[number]; bare: number; door: number; ratio: number }
export type PlanBench = { rounds: PlanRound[]; ratios: Record<(typeof acts)[number], number>; plan: string }

/**
 * Opening a plan and saving how a goal goes on a large agency, beside a bare server that answers the same rows by one
 * prepared statement and writes the two rows that must change: answers a second of both, in turns, and the median ratios.
 */
export const benchPlan = (url: string, report: (line: string) => void): Promise<PlanBench> =>
  withLargeAgency(url, report, async (database) => {
    await withPlans(database, report)
    const servers = fork(path.join(import.meta.dirname, 'plan-servers.ts'), {
      env: { ...process.env, DATABASE_URL: database },
    })
    try {
      const ready = Ready.parse(await new Promise((said, failed) => servers.once('message', said).once('exit', failed)))
      const measured: PlanRound[] = []
      for (let round = 1; round <= rounds; round++)
        for (const act of acts) measured.push(await measure(ready, act, report))
      const ratioOf = (act: PlanRound['act']) =>
        median(measured.filter((one) => one.act === act).map(({ ratio }) => ratio))
      const ratios = { open: ratioOf('open'), save: ratioOf('save') }
      return { rounds: measured, ratios, plan: await explained(database, ready.sql) }
    } finally {
      servers.kill()
    }
  })

async function withPlans(database: string, report: (line: string) => void): Promise<void> {
  const admin = new pg.Client({ connectionString: database })
  await admin.connect()
  try {
    await seedPlans(admin, report)
  } finally {
    await admin.end()
  }
}

async function measure(ready: Ready, act: PlanRound['act'], report: (line: string) => void): Promise<PlanRound> {
  const method = act === 'open' ? 'GET' : 'POST'
  const bare = await loadOn(ready.bare, (n) => ({ method, path: `/${caseCarriedBy(n)}` }))
  const door = await loadOn(ready.door, (n) => requestOf(ready, act, n))
  const ratio = door / bare
  report(`  ${act}: bare ${bare.toFixed(0)}/s, plan ${door.toFixed(0)}/s, ratio ${ratio.toFixed(2)}`)
  return { act, bare, door, ratio }
}

/** A case of the worker whose place in the list is `n`, from 0. */
const caseCarriedBy = (n: number): number => n + large.workers

function requestOf({ cookies }: Ready, act: PlanRound['act'], n: number) {
  const carried = caseCarriedBy(n)
  const headers = { cookie: `throughline.session_token=${cookies[n]}`, 'x-throughline': '1' }
  const plan = `/api/cases/${caseOf(carried)}/plan`
  if (act === 'open') return { method: 'GET' as const, path: plan, headers }
  const on = new Date().toISOString().slice(0, 10)
  const body = JSON.stringify({ on: dayBefore(on), updates: [{ goalId: goalOf(carried), value: 90 }] })
  const json = { ...headers, 'content-type': 'application/json' }
  return { method: 'POST' as const, path: `${plan}/progress`, headers: json, body }
}

/** Yesterday anywhere in the agency's zone is no day that is still to come. */
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
