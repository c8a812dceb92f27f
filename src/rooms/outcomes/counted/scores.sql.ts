import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type AskedWork, agencyOf, type CountedRow, carried, named } from './credited.sql.ts'

/** Assessments of these days: of cases that she carried then, or signed by herself. */
const credited = (tx: Tx, asked: AskedWork) => sql`
  select a.id from (${carried(tx, asked)}) k
    join assess.assessment a on a.org_id = ${agencyOf(tx)} and a.client_id = k.client_id and a.case_id = k.case_id
      and a.done_on between k.from_day and k.until_day
  union
  select a.id from assess.assessment a
    where a.org_id = ${agencyOf(tx)} and a.author_id = ${asked.staffId} and a.done_on between ${asked.from} and ${asked.until}`

const stands = (name: string) => sql`not exists (
  select from assess.assessment_void v where v.org_id = ${sql.ref(`${name}.org_id`)} and v.assessment_id = ${sql.ref(`${name}.id`)})`

export type ScoredRow = CountedRow & { title: string; scores: unknown; before_on: string; before_scores: unknown }

/**
 * The last of these days on each instrument, beside the last one before them; where there was none, beside the first
 * within them. Nobody is counted twice for one scale, however often it was asked.
 */
export async function selectScored(tx: Tx, asked: AskedWork): Promise<ScoredRow[]> {
  const { rows } = await sql<ScoredRow>`
    with latest as (
      select distinct on (a.client_id, a.key) a.* from (${credited(tx, asked)}) own
        join assess.assessment a on a.org_id = ${agencyOf(tx)} and a.id = own.id
        where ${stands('a')}
        order by a.client_id, a.key, a.done_on desc, a.signed_at desc)
    select a.id, a.client_id, a.case_id, ${named}, a.done_on as day, a.title, a.scores, b.done_on as before_on,
        b.scores as before_scores
      from latest a
      join people.client c on c.org_id = a.org_id and c.id = a.client_id
      cross join lateral (
        select b.done_on, b.scores from assess.assessment b
          where b.org_id = a.org_id and b.client_id = a.client_id and b.key = a.key
            and (b.done_on, b.signed_at) < (a.done_on, a.signed_at) and ${stands('b')}
          order by b.done_on < ${asked.from} desc, abs(b.done_on - ${asked.from}::date), b.signed_at desc
          limit 1) b`.execute(tx)
  return rows
}
