import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { HouseEvent } from '../../../platform/events.ts'
import { businessCalendarOf } from '../../programs/shared.ts'
import { endSight } from '../../staff/index.ts'
import { lateAt } from '../obligation/late.rules.ts'
import { keepChange, refreshOwners } from '../obligation/leave-change.ts'
import { type ObligationRow, updateClosedBy, updateObligation } from '../obligation/obligation.sql.ts'
import { packOfObligation } from '../obligation/pack-of-obligation.ts'

/** A task leaves the list as its step does: done when the step was done, withdrawn when the plan asks otherwise. */
export async function withdrawTask(tx: Tx, row: ObligationRow, event: HouseEvent): Promise<void> {
  const { house, zone } = contextOf(tx)
  const now = house.clock.now()
  const done = event.facts['how'] === 'done'
  const calendar = businessCalendarOf(await packOfObligation(tx, row))
  const late = done
    ? lateAt(now.toISOString(), { dueAt: row.due_at.toISOString(), unit: row.unit }, { calendar, zone })
    : null
  await updateObligation(tx, row.id, {
    closed_at: now,
    closed_how: done ? 'satisfied' : 'withdrawn',
    late_by: late?.count ?? null,
  })
  await keepChange(tx, row, {
    act: done ? 'satisfied' : 'ended',
    byRule: true,
    eventId: event.id,
    ownerFrom: row.owner_id,
  })
  await updateClosedBy(tx, row.id, event.id)
  await endSight(tx, row.id, 'cover')
  refreshOwners(tx, [row.owner_id])
}
