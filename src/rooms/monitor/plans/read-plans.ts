import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { workersOf } from '../../cases/index.ts'
import { type CsvColumn, type CsvFile, exportCsv } from '../../record/index.ts'
import { say } from '../en.ts'
import { programNameOf } from '../team/read-team.ts'
import { selectNames } from '../team/team.sql.ts'
import { plansOfMine, plansOfProgram } from './asked-plans.ts'
import { type PlanCounts, PlanLine, type PlanMeasure, planMeasures } from './contract.ts'
import { goalsOffTrack } from './goals-off-track.ts'
import { type AskedPlans, countPlans } from './plans.sql.ts'

type Plans = { asOf: string; programName: string; workers: PlanLine[] }

export const readPlans = (by: Caller, programId: string): Promise<Plans> =>
  asStaff(by, async (tx, me) => {
    const asked = plansOfProgram(tx, me, programId)
    const workers = await planLines(tx, programId, asked)
    return { asOf: asked.now, programName: await programNameOf(tx, programId), workers }
  })

export const readMyPlans = (by: Caller): Promise<{ asOf: string; counts: PlanCounts }> =>
  asStaff(by, async (tx, me) => {
    const asked = await plansOfMine(tx, me)
    return { asOf: asked.now, counts: countsOf(await countAll(tx, asked), () => true) }
  })

type CountedRow = { line: PlanLine; clientId: null; programId: string; dataClass: string }

const columns: CsvColumn<CountedRow>[] = [
  { head: say('worker'), value: ({ line }) => line.name ?? say('queue') },
  ...planMeasures.map((measure) => ({
    head: say(`plans_${measure}`),
    value: ({ line }: CountedRow) => line.counts[measure],
  })),
]

/** Counts tell of workers and of no client: the file names nobody whose disclosure it would be. */
export const downloadPlans = (by: Caller, programId: string): Promise<CsvFile> =>
  asStaff(by, async (tx, me) => {
    const lines = await planLines(tx, programId, plansOfProgram(tx, me, programId))
    const rows = lines.map((line) => ({ line, clientId: null, programId, dataClass: 'general' }))
    return exportCsv(tx, me, { document: 'monitor:list_plans', name: 'plans', purpose: 'work', columns, rows })
  })

/** Case managers of the program, whoever else carries somebody in it, and what nobody carries. */
async function planLines(tx: Tx, programId: string, asked: AskedPlans): Promise<PlanLine[]> {
  const counted = await countAll(tx, asked)
  const workers = await workersOf(tx, programId)
  const names = await selectNames(tx)
  const ids = new Set([...workers.map(({ staffId }): string => staffId), ...counted.map(({ staff_id }) => staff_id)])
  return [...ids].map((staffId) =>
    PlanLine.parse({
      staffId,
      name: staffId && (names.get(staffId) ?? null),
      counts: countsOf(counted, (id) => id === staffId),
    }),
  )
}

type Counted = { measure: PlanMeasure; staff_id: string | null; count: number }

async function countAll(tx: Tx, asked: AskedPlans): Promise<Counted[]> {
  const offTrack = new Map<string | null, number>()
  for (const { row } of await goalsOffTrack(tx, asked))
    offTrack.set(row.staff_id, (offTrack.get(row.staff_id) ?? 0) + 1)
  const goals = [...offTrack].map(([staff_id, count]) => ({ measure: 'off_track' as const, staff_id, count }))
  return [...(await countPlans(tx, asked)), ...goals]
}

function countsOf(counted: readonly Counted[], counts: (staffId: string | null) => boolean): PlanCounts {
  const of = (measure: Counted['measure']) =>
    counted.filter((one) => one.measure === measure && counts(one.staff_id)).reduce((sum, { count }) => sum + count, 0)
  return {
    review_overdue: of('review_overdue'),
    review_soon: of('review_soon'),
    to_sign: of('to_sign'),
    to_approve: of('to_approve'),
    never_made: of('never_made'),
    off_track: of('off_track'),
  }
}
