import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller, Staff } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { HeldCase } from '../../cases/index.ts'
import type { PlanFile } from '../plan-file/contract.ts'
import { planOf } from '../plan-file/read-plan.ts'
import { holdPlan, refreshPlan } from './held-plan.ts'

/** A plan that is held, and who changes it. */
export type HeldPlan = { tx: Tx; me: Staff; held: HeldCase }

/** One change of a plan that is held meanwhile; everybody's screen learns of it, and its writer reads it as it stands now. */
export const changePlan = (
  by: Caller,
  caseId: string,
  change: (plan: HeldPlan) => Promise<unknown>,
): Promise<PlanFile> =>
  asStaff(by, async (tx, me) => {
    const held = await holdPlan(tx, me, caseId)
    await change({ tx, me, held })
    refreshPlan(tx)
    return planOf(tx, me, caseId)
  })
