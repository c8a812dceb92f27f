import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { type Scope, withinScope } from './scope.sql.ts'

export type OpenGoalRow = {
  id: string
  case_id: string
  client_id: string
  program_id: string
  staff_id: string | null
  data_class: string
  pack_version: string
  words: string
  measure_kind: string
  baseline: number | null
  target: number | null
  better: string | null
  set_on: string
  target_on: string | null
  lifecycle: string
  achievement: string
  /** The last update; null where there was none yet. */
  last_on: string | null
  last_value: number | null
  last_direction: string | null
  /** All updates, the first one first, where the last was for the worse. */
  worsened: unknown
}

/**
 * Every goal that is worked on, in one statement. Whether one is off track is reckoned in code, which has the pack's
 * terms: of most goals the last update is enough, and only where that one was worse the others are read too.
 */
export async function selectOpenGoals(tx: Tx, scope: Scope, worker: string | undefined): Promise<OpenGoalRow[]> {
  // Compiling this statement would take longer than running it: the planner reckons each goal's updates far too dear.
  await sql`select set_config('jit', 'off', true)`.execute(tx)
  const { rows } = await sql<OpenGoalRow>`
    select g.id, g.case_id, g.client_id, g.program_id, c.primary_id as staff_id, g.data_class, c.pack_version, g.words,
        g.measure_kind, g.baseline, g.target, g.better, g.set_on, g.target_on, g.lifecycle, g.achievement,
        last.happened_on as last_on, last.value as last_value, last.direction as last_direction, worsened.told as worsened
      from plan.goal g
      join cases.case c on c.org_id = g.org_id and c.id = g.case_id and c.closed_at is null
      left join lateral (
        select p.happened_on, p.value, p.direction from plan.goal_progress p
          where p.org_id = g.org_id and p.goal_id = g.id
          order by p.happened_on desc, p.at desc, p.id desc limit 1) last on true
      left join lateral (
        select jsonb_agg(
            jsonb_build_object('on', p.happened_on, 'value', p.value, 'direction', p.direction)
            order by p.happened_on, p.at, p.id) as told
          from plan.goal_progress p
          where last.direction = 'worse' and p.org_id = g.org_id and p.goal_id = g.id) worsened on true
      where g.org_id = ${contextOf(tx).agencyId} and ${withinScope('g', scope)} and ${carriedBy(worker)}
        and g.lifecycle in ('active', 'accepted', 'planned', 'proposed')
        and g.achievement not in ('achieved', 'sustaining')`.execute(tx)
  return rows
}

function carriedBy(worker: string | undefined) {
  if (worker === undefined) return sql`true`
  return worker === 'queue' ? sql`c.primary_id is null` : sql`c.primary_id = ${worker}`
}
