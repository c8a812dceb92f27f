import { z } from 'zod'
import type { Tx } from '../../../platform/db/transaction.ts'
import { displayName } from '../../../words/person-name.ts'
import { dayOf, Instant } from '../../../words/time-zone.ts'
import { refuse } from '../refusals.ts'
import { type PlanMeasure, PlanRow } from './contract.ts'
import { behindGoal, goalsOffTrack, keyOf } from './goals-off-track.ts'
import { type AskedPlans, type BehindRow, countPlansBehind, selectPlansBehind } from './plans.sql.ts'
import { selectNamesOf } from './scope.sql.ts'

type Behind = BehindRow & { goal?: string; reasons?: string[] }
type Key = { at: string; id: string }
type AskedBehind = AskedPlans & {
  measure: PlanMeasure
  worker: string | undefined
  after: Key | null
  limit: number
}

export type ListedPlan = { row: PlanRow; clientId: string; programId: string; dataClass: string }

/** The rows behind one number, each as the screen and the file need it, and how many there are in all. */
export async function plansBehind(tx: Tx, asked: AskedBehind): Promise<{ count: number; listed: ListedPlan[] }> {
  const { count, rows } = await rowsOf(tx, asked)
  const names = await selectNamesOf(tx, rows)
  const listed = rows.map((one) => ({
    row: presentPlan(one, names),
    clientId: one.client_id,
    programId: one.program_id,
    dataClass: one.data_class,
  }))
  return { count, listed }
}

async function rowsOf(tx: Tx, { measure, ...asked }: AskedBehind): Promise<{ count: number; rows: Behind[] }> {
  if (measure !== 'off_track') {
    const stored = { ...asked, measure }
    return { count: await countPlansBehind(tx, stored), rows: await selectPlansBehind(tx, stored) }
  }
  const goals = await goalsOffTrack(tx, asked, asked.worker)
  const after = asked.after && `${dayOf(asked.after.at, asked.zone)} ${asked.after.id}`
  const rest = goals.filter((goal) => after === null || keyOf(goal) > after)
  return { count: goals.length, rows: rest.slice(0, asked.limit).map((goal) => behindGoal(goal, asked.zone)) }
}

type Names = Awaited<ReturnType<typeof selectNamesOf>>

function presentPlan(row: Behind, { clients, staff }: Names): PlanRow {
  const client = clients.get(row.client_id)
  return PlanRow.parse({
    id: row.id,
    caseId: row.case_id,
    clientId: row.client_id,
    clientName: client ? displayName(client) : '',
    staffId: row.staff_id,
    workerName: row.staff_id === null ? null : (staff.get(row.staff_id) ?? null),
    at: row.at.toISOString(),
    version: row.n,
    waits: row.waits,
    goal: row.goal ?? null,
    reasons: row.reasons ?? [],
  })
}

const Cursor = z.tuple([Instant, z.uuid()])

/** Where a page ended: its last row's moment and id. */
export function readCursor(text: string | undefined): Key | null {
  if (!text) return null
  const read = Cursor.safeParse(text.split('_'))
  if (!read.success) throw refuse('cursor_unreadable', 'cursor')
  const [at, id] = read.data
  return { at, id }
}
