import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type AskedWork, agencyOf, type CountedRow, carried, momentsOf, named } from './credited.sql.ts'

export type HousedRow = CountedRow & { lives: string; unhoused_on: string }

/**
 * Somebody whose living situation was "no home" and who lives alone or with others since a day of these; at their end
 * nothing else is known. A facility is not taken for a home, and "unknown" says nothing either way.
 */
export async function selectHoused(tx: Tx, asked: AskedWork): Promise<HousedRow[]> {
  const { rows } = await sql<HousedRow>`
    with own as (
      select l.id from (${carried(tx, asked)}) k
        join people.living_situation l on l.org_id = ${agencyOf(tx)} and l.client_id = k.client_id
          and l.stated_on between k.from_day and k.until_day
      union
      select l.id from people.living_situation l
        where l.org_id = ${agencyOf(tx)} and l.recorded_by = ${asked.staffId}
          and l.stated_on between ${asked.from} and ${asked.until})
    select distinct on (l.client_id) l.id, l.client_id, null as case_id, ${named}, l.stated_on as day, l.lives,
        before.stated_on as unhoused_on
      from own
      join people.living_situation l on l.org_id = ${agencyOf(tx)} and l.id = own.id and l.lives in ('alone', 'with_others')
      join people.client c on c.org_id = l.org_id and c.id = l.client_id
      cross join lateral (
        select b.lives, b.stated_on from people.living_situation b
          where b.org_id = l.org_id and b.client_id = l.client_id and b.lives in ('alone', 'with_others', 'unhoused')
            and (b.stated_on, b.recorded_at) < (l.stated_on, l.recorded_at)
          order by b.stated_on desc, b.recorded_at desc limit 1) before
      where before.lives = 'unhoused' and (
        select n.lives from people.living_situation n
          where n.org_id = l.org_id and n.client_id = l.client_id and n.lives <> 'unknown' and n.stated_on <= ${asked.until}
          order by n.stated_on desc, n.recorded_at desc limit 1) in ('alone', 'with_others')
      order by l.client_id, l.stated_on desc, l.recorded_at desc`.execute(tx)
  return rows
}

export type ClosedRow = CountedRow & { program_id: string; pack_version: string; reason: string; outcome: string }

/** Cases that closed in these days and are closed still. */
export async function selectClosed(tx: Tx, asked: AskedWork): Promise<ClosedRow[]> {
  const { start, end } = momentsOf(asked)
  const day = sql`(x.at at time zone ${asked.zone})::date`
  const { rows } = await sql<ClosedRow>`
    with own as (
      select x.id from (${carried(tx, asked)}) k
        join monitor.closure x on x.org_id = ${agencyOf(tx)} and x.case_id = k.case_id
          and x.at >= ${start} and x.at < ${end} and ${day} between k.from_day and k.until_day
      union
      select x.id from monitor.closure x
        where x.org_id = ${agencyOf(tx)} and x.closed_by = ${asked.staffId} and x.at >= ${start} and x.at < ${end})
    select x.id, x.client_id, x.case_id, ${named}, ${day} as day, x.program_id, k.pack_version, x.reason, x.outcome
      from own
      join monitor.closure x on x.org_id = ${agencyOf(tx)} and x.id = own.id
      join cases.case k on k.org_id = x.org_id and k.id = x.case_id and k.closed_at is not null
      join people.client c on c.org_id = x.org_id and c.id = x.client_id
      where not exists (select from monitor.closure later
        where later.org_id = x.org_id and later.case_id = x.case_id and later.at > x.at)`.execute(tx)
  return rows
}

export type KeptPromiseRow = CountedRow & { title: string; words: unknown; late_by: number | null }

/** What somebody was told they could count on, and what was done by whoever had promised it. */
export async function selectPromisesKept(tx: Tx, asked: AskedWork): Promise<KeptPromiseRow[]> {
  const { start, end } = momentsOf(asked)
  const { rows } = await sql<KeptPromiseRow>`
    select o.id, o.client_id, o.case_id, ${named}, (o.closed_at at time zone ${asked.zone})::date as day, o.title, o.words,
        o.late_by
      from monitor.obligation o
      join platform.event e on e.org_id = o.org_id and e.id = o.opened_by and e.facts ->> 'promise' = 'true'
      join people.client c on c.org_id = o.org_id and c.id = o.client_id
      where o.org_id = ${agencyOf(tx)} and o.owner_id = ${asked.staffId} and o.verb = 'do_task'
        and o.closed_how = 'satisfied' and o.closed_at >= ${start} and o.closed_at < ${end}`.execute(tx)
  return rows
}
