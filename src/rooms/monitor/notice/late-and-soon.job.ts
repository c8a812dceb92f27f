import { sql } from 'kysely'
import { asSystem } from '../../../platform/db/as-system.ts'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { House } from '../../../platform/house.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { keepChange, leaveObligationEvent, refreshOwners } from '../obligation/leave-change.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import { escalation } from '../obligation/standing.rules.ts'
import { storedTitle } from '../obligation/stored-title.ts'
import { notify } from './notify.ts'
import { tellLeadersOf } from './tell-leaders.ts'

/** So many at a time, each batch a transaction of its own: a backlog neither holds locks for long nor is lost. */
const batch = 200

/** Tells owners what is due soon, and leaders what is late for longer than its rule allows. Gives how many of each. */
export async function tellLateAndSoon(house: House, agencyId: string): Promise<{ warned: number; escalated: number }> {
  const told = { warned: 0, escalated: 0 }
  for (let more = true; more; ) {
    const done = await asSystem({ house, agencyId, reason: 'late and soon' }, async (tx) => ({
      warned: await warn(tx),
      escalated: await escalate(tx),
    }))
    told.warned += done.warned
    told.escalated += done.escalated
    more = done.warned === batch || done.escalated === batch
  }
  return told
}

/** Only what is not late yet: what is late stands on top of Today and needs no warning. */
async function warn(tx: Tx): Promise<number> {
  const { rows } = await sql<ObligationRow>`
    update monitor.obligation o set warned_at = app.now()
      from (${due(tx, sql`warned_at is null and warn_at <= app.now()`, sql`warn_at`)}) as soon
      where o.org_id = soon.org_id and o.id = soon.id
      returning o.*`.execute(tx)
  const now = contextOf(tx).house.clock.now()
  for (const row of rows.filter(({ due_at, owner_id }) => due_at > now && owner_id)) {
    await notify(tx, [row.owner_id ?? ''], {
      ...aboutRow(row),
      summary: 'monitor:notice_warned',
      words: { title: storedTitle(row) },
    })
  }
  return rows.length
}

async function escalate(tx: Tx): Promise<number> {
  const { rows } = await sql<ObligationRow>`
    update monitor.obligation o set escalated_at = app.now()
      from (${due(tx, sql`escalated_at is null and escalate_at <= app.now()`, sql`escalate_at`)}) as late
      where o.org_id = late.org_id and o.id = late.id
      returning o.*`.execute(tx)
  for (const row of rows) await tellLate(tx, row)
  refreshOwners(
    tx,
    rows.flatMap(({ owner_id }) => owner_id ?? []),
  )
  return rows.length
}

async function tellLate(tx: Tx, row: ObligationRow): Promise<void> {
  const { house, zone } = contextOf(tx)
  const now = house.clock.now()
  const to = escalation({ escalateAt: row.escalate_at?.toISOString() ?? null, escalateTo: row.escalate_to }, now)?.to
  const event = await leaveObligationEvent(tx, row, 'escalated')
  await keepChange(tx, row, {
    act: 'escalated',
    byRule: true,
    eventId: event.id,
    dueFrom: row.due_at,
    ownerFrom: row.owner_id,
  })
  await tellLeadersOf(tx, row, to === 'director' ? 'director' : 'supervisor', {
    summary: row.due_at > now ? 'monitor:notice_escalated_moved' : 'monitor:notice_escalated',
    words: { title: storedTitle(row), day: dayOf(row.due_at, zone) },
  })
}

const due = (tx: Tx, which: ReturnType<typeof sql>, by: ReturnType<typeof sql>) => sql`
  select org_id, id from monitor.obligation
    where org_id = ${contextOf(tx).agencyId} and closed_at is null and ${which}
    order by ${by} limit ${batch}
    for update skip locked`

const aboutRow = (row: ObligationRow) => ({
  clientId: row.client_id,
  caseId: row.case_id,
  programId: row.program_id,
  dataClass: row.data_class,
})
