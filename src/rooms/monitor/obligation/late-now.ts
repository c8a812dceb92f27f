import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { businessCalendarOf } from '../../programs/shared.ts'
import { lateAt } from './late.rules.ts'
import type { ObligationRow } from './obligation.sql.ts'
import type { Late } from './obligation.ts'
import { packOfObligation } from './pack-of-obligation.ts'

/** How late it is if it is done now; null while it is in time. */
export async function lateNow(tx: Tx, row: ObligationRow): Promise<Late | null> {
  const { house, zone } = contextOf(tx)
  const calendar = businessCalendarOf(await packOfObligation(tx, row))
  const due = { dueAt: row.due_at.toISOString(), unit: row.unit }
  return lateAt(house.clock.now().toISOString(), due, { calendar, zone })
}
