import type { Insertable } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'

/** Every turn of a case, the first one first. */
export const selectTurns = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.suggested_turn')
    .select(['library_id', 'turn', 'answers'])
    .where('case_id', '=', caseId)
    .orderBy('at')
    .orderBy('id')
    .execute()

export const insertTurn = (tx: Tx, row: Insertable<DB['plan.suggested_turn']>) =>
  tx.insertInto('plan.suggested_turn').values(row).execute()

/** The needs that came out of the library, with the instant at which each was decided last. */
export const selectPlanned = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('plan.need as n')
    .leftJoin('plan.need_decision as d', (join) =>
      join.onRef('d.org_id', '=', 'n.org_id').onRef('d.need_id', '=', 'n.id'),
    )
    .select(({ fn }) => ['n.library_id', 'n.status', fn.max('d.at').as('decided_at')])
    .where('n.case_id', '=', caseId)
    .where('n.library_id', 'is not', null)
    .groupBy(['n.id', 'n.library_id', 'n.status'])
    .execute()
