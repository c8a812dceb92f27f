import type { Tx } from '../../../platform/db/transaction.ts'
import { pointsOfCase, workersOf } from '../../cases/index.ts'
import { type Measure, WorkerLine } from './contract.ts'
import { type AskedTeam, type CaseCount, countCases, countDue, countUnsigned, selectNames } from './team.sql.ts'

/** Case managers of the program, whoever else carries or owns something in it, and the queue. */
export async function workerLines(tx: Tx, asked: AskedTeam): Promise<WorkerLine[]> {
  const counted = {
    cases: await countCases(tx, asked),
    due: await countDue(tx, asked),
    unsigned: await countUnsigned(tx, asked),
  }
  const workers = await workersOf(tx, asked.programId)
  const names = await selectNames(tx)
  const ids = [
    ...workers.map(({ staffId }): string => staffId),
    ...Object.values(counted).flatMap((rows) => rows.map(({ staff_id }) => staff_id)),
  ]
  return [...new Set(ids)].map((staffId) => {
    const worker = workers.find((one) => one.staffId === staffId)
    const counts = countsOf(staffId, counted)
    return WorkerLine.parse({
      staffId,
      name: staffId && (names.get(staffId) ?? null),
      counts,
      cap: worker?.cap ?? null,
      pointsElsewhere: worker ? worker.points - counts.points : 0,
      awayUntil: worker?.awayUntil ?? null,
    })
  })
}

type Counted = {
  cases: readonly CaseCount[]
  due: Awaited<ReturnType<typeof countDue>>
  unsigned: Awaited<ReturnType<typeof countUnsigned>>
}

function countsOf(staffId: string | null, { cases, due, unsigned }: Counted): Record<Measure, number> {
  const carried = cases.filter(({ staff_id }) => staff_id === staffId)
  const late = due.find(({ staff_id }) => staff_id === staffId)
  const notes = unsigned.find(({ staff_id }) => staff_id === staffId)
  return {
    open_cases: sum(carried.map((one) => one.cases)),
    points: sum(carried.map((one) => pointsOfCase(one.tier) * one.cases)),
    overdue: late?.overdue ?? 0,
    due_today: late?.today ?? 0,
    unsigned_24: notes?.older_24 ?? 0,
    unsigned_48: notes?.older_48 ?? 0,
    unsigned_72: notes?.older_72 ?? 0,
    high_acuity: sum(carried.filter(({ tier }) => (tier ?? 0) >= 4).map((one) => one.cases)),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
