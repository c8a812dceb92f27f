import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type AskedWork, agencyOf, type CountedRow, carried, named } from './credited.sql.ts'

/** Updates of goals in these days: of cases that she carried then, or told by herself. */
const credited = (tx: Tx, asked: AskedWork) => sql`
  select p.id, p.goal_id from (${carried(tx, asked)}) k
    join plan.goal_progress p on p.org_id = ${agencyOf(tx)} and p.case_id = k.case_id
      and p.happened_on between k.from_day and k.until_day
  union
  select p.id, p.goal_id from plan.goal_progress p
    where p.org_id = ${agencyOf(tx)} and p.by_staff = ${asked.staffId}
      and p.happened_on between ${asked.from} and ${asked.until}`

/** Where a goal stood at the end of these days. */
const atTheEnd = (column: RawBuilder<unknown>, { until }: AskedWork) => sql`(
  select ${column} from plan.goal_progress l
    where l.org_id = g.org_id and l.goal_id = g.id and l.happened_on <= ${until}
    order by l.happened_on desc, l.at desc, l.id desc limit 1)`

const reached = sql`('achieved', 'sustaining')`

export type GoalMetRow = CountedRow & { words: string; measure: string }

/** Reached in these days, and not lost again within them. */
export async function selectGoalsMet(tx: Tx, asked: AskedWork): Promise<GoalMetRow[]> {
  const { rows } = await sql<GoalMetRow>`
    select distinct on (g.id) g.id, g.client_id, g.case_id, ${named}, p.happened_on as day, g.words, g.measure
      from (${credited(tx, asked)}) told
      join plan.goal_progress p on p.org_id = ${agencyOf(tx)} and p.id = told.id and p.achievement = 'achieved'
      join plan.goal g on g.org_id = p.org_id and g.id = p.goal_id and g.lifecycle <> 'entered-in-error'
      join people.client c on c.org_id = g.org_id and c.id = g.client_id
      where ${atTheEnd(sql`l.achievement`, asked)} in ${reached}
      order by g.id, p.happened_on desc`.execute(tx)
  return rows
}

export type GoalMovedRow = CountedRow & {
  words: string
  measure_kind: string
  unit: string | null
  baseline: number | null
  target: number | null
  better: string | null
  gas_levels: unknown
  /** The last update before these days. */
  value_before: number | null
  level_before: number | null
  updates: unknown
}

/** Every goal that was told of in these days and was not reached at their end, with all that was told of it. */
export async function selectGoalsMoved(tx: Tx, asked: AskedWork): Promise<GoalMovedRow[]> {
  const { rows } = await sql<GoalMovedRow>`
    select g.id, g.client_id, g.case_id, ${named}, ${atTheEnd(sql`l.happened_on`, asked)} as day, g.words, g.measure_kind,
        g.unit, g.baseline, g.target, g.better, g.gas_levels, before.value as value_before, before.level as level_before,
        told.updates
      from plan.goal g
      join people.client c on c.org_id = g.org_id and c.id = g.client_id
      left join lateral (
        select p.value, p.level from plan.goal_progress p
          where p.org_id = g.org_id and p.goal_id = g.id and p.happened_on < ${asked.from}
          order by p.happened_on desc, p.at desc, p.id desc limit 1) before on true
      cross join lateral (
        select jsonb_agg(jsonb_build_object('value', p.value, 'level', p.level, 'direction', p.direction)
            order by p.happened_on, p.at, p.id) as updates
          from plan.goal_progress p
          where p.org_id = g.org_id and p.goal_id = g.id and p.happened_on between ${asked.from} and ${asked.until}) told
      where g.org_id = ${agencyOf(tx)} and g.id in (select told.goal_id from (${credited(tx, asked)}) told)
        and g.lifecycle <> 'entered-in-error' and ${atTheEnd(sql`l.achievement`, asked)} not in ${reached}`.execute(tx)
  return rows
}
