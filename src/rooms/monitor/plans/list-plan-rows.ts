import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { plansOfMine, plansOfProgram } from './asked-plans.ts'
import type { PlanMeasure, PlanRows } from './contract.ts'
import type { AskedPlans } from './plans.sql.ts'
import { plansBehind, readCursor } from './plans-behind.ts'

const pageSize = 200

type Asked = { measure: PlanMeasure; worker?: string | undefined; cursor?: string | undefined }

export const listPlanRows = (by: Caller, { programId, ...asked }: Asked & { programId: string }): Promise<PlanRows> =>
  asStaff(by, (tx, me) => pageOf(tx, plansOfProgram(tx, me, programId), asked))

export const listMyPlanRows = (by: Caller, asked: Asked): Promise<PlanRows> =>
  asStaff(by, async (tx: Tx, me: Staff) => pageOf(tx, await plansOfMine(tx, me), asked))

/** Every number opens its rows: they are selected by the conditions that counted them. */
async function pageOf(tx: Tx, of: AskedPlans, { measure, worker, cursor }: Asked): Promise<PlanRows> {
  const after = readCursor(cursor)
  const { count, listed } = await plansBehind(tx, { ...of, measure, worker, after, limit: pageSize + 1 })
  const rows = listed.slice(0, pageSize).map(({ row }) => row)
  const last = listed.length > pageSize ? rows.at(-1) : undefined
  return { asOf: of.now, count, rows, cursor: last ? `${last.at}_${last.id}` : null }
}
