import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'

/** The open tasks of a case that stand for a step of its plan. */
export const selectOpenOfStep = (tx: Tx, { caseId, subjectId }: HouseEvent): Promise<ObligationRow[]> =>
  tx
    .selectFrom('monitor.obligation')
    .selectAll()
    .$castTo<ObligationRow>()
    .where('case_id', '=', caseId)
    .where(sql<boolean>`words ->> 'stepId' = ${subjectId}`)
    .where('verb', '=', 'do_task')
    .where('closed_at', 'is', null)
    .execute()

/** Whether somebody was the primary worker of a case until another one was. */
export async function carriedBefore(tx: Tx, caseId: string, staffId: string): Promise<boolean> {
  const before = await tx
    .selectFrom('cases.assignment')
    .select('id')
    .where('case_id', '=', caseId)
    .where('staff_id', '=', staffId)
    .where('role', '=', 'primary')
    .where('until_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return before !== undefined
}
