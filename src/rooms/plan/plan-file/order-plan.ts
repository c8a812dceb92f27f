import { sql } from 'kysely'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { changePlan } from '../held/change-plan.ts'
import type { OrderingPlan, PlanFile } from './contract.ts'

const tables = { needs: 'plan.need', goals: 'plan.goal', steps: 'plan.intervention' } as const

/** Puts what is named in the order in which it is named; what is not named stays behind it. */
export const orderPlan = (by: Caller, caseId: string, { what, ids }: OrderingPlan): Promise<PlanFile> =>
  changePlan(by, caseId, async ({ tx }) => {
    await place(tx, caseId, what, ids)
  })

const place = (tx: Tx, caseId: string, what: OrderingPlan['what'], ids: string[]) =>
  sql`update ${sql.table(tables[what])} placed
    set position = wanted.position
    from (select id, position::int from unnest(${ids}::uuid[]) with ordinality as given (id, position)) wanted
    where placed.case_id = ${caseId} and placed.id = wanted.id and placed.position <> wanted.position`.execute(tx)
