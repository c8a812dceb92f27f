import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { type CsvColumn, type CsvFile, exportCsv, mostRows } from '../../record/index.ts'
import { say } from '../en.ts'
import { plansOfMine, plansOfProgram } from './asked-plans.ts'
import type { PlanMeasure } from './contract.ts'
import type { AskedPlans } from './plans.sql.ts'
import { type ListedPlan, plansBehind } from './plans-behind.ts'

type Wanted = { measure: PlanMeasure; worker?: string | undefined }

export const downloadPlanRows = (
  by: Caller,
  { programId, ...wanted }: Wanted & { programId: string },
): Promise<CsvFile> => asStaff(by, (tx, me) => fileOf(tx, me, plansOfProgram(tx, me, programId), wanted))

export const downloadMyPlanRows = (by: Caller, wanted: Wanted): Promise<CsvFile> =>
  asStaff(by, async (tx, me) => fileOf(tx, me, await plansOfMine(tx, me), wanted))

async function fileOf(tx: Tx, me: Staff, of: AskedPlans, { measure, worker }: Wanted): Promise<CsvFile> {
  const { listed } = await plansBehind(tx, { ...of, measure, worker, after: null, limit: mostRows + 1 })
  return exportCsv(tx, me, {
    document: 'monitor:list_plan_rows',
    name: `plans-${measure.replaceAll('_', '-')}`,
    purpose: 'work',
    columns: columnsFor(measure, me),
    rows: listed,
  })
}

type Columns = CsvColumn<ListedPlan>[]

function columnsFor(measure: PlanMeasure, { zone }: Staff): Columns {
  const who: Columns = [
    { head: say('client'), value: ({ row }) => row.clientName },
    { head: say('worker'), value: ({ row }) => row.workerName ?? say('queue') },
  ]
  const at = { head: say(`plans_at_${measure}`), value: ({ row }: ListedPlan) => dayOf(row.at, zone) }
  if (measure === 'off_track')
    return [
      ...who,
      { head: say('plans_goal'), value: ({ row }) => row.goal },
      { head: say('plans_why'), value: ({ row }) => row.reasons.join(' ') },
      at,
    ]
  return [
    ...who,
    { head: say('plans_version'), value: ({ row }) => row.version },
    { head: say('plans_waits'), value: ({ row }) => row.waits && say(`plans_waits_${row.waits}`) },
    at,
  ]
}
