import { type RawBuilder, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { Unit } from '../obligation/obligation.ts'
import type { Standing } from './contract.ts'
import type { TodayCursor } from './today-cursor.ts'

export type AskedToday = {
  ownerId: string
  /** Programs whose queue this person works: what nobody owns there is shown as well. */
  queues: readonly string[]
  tiles: readonly Standing[]
  /** The moments that part the tiles. */
  now: string
  tomorrow: string
  nextWeek: string
  after: TodayCursor['after'] | null
  limit: number
}

/** The first row carries the counts, as text; a list without items is one row of counts alone. */
export type TodayRow = { counts: string | null } & (ItemRow | { id: null })

export type ItemRow = {
  id: string
  place: number
  in_group: number
  due_on: string
  tier: number
  due_at: Date
  standing: Standing
  case_id: string | null
  client_id: string
  program_id: string
  data_class: string
  subject_id: string | null
  owner_id: string | null
  kind: string
  verb: string
  title: string
  source: string
  layer: string
  words: Record<string, string | number | boolean | null>
  weight: 'ordinary' | 'legal' | 'safety'
  unit: Unit
  due_day: string | null
  waiting: boolean
  rule_id: string
  version: number
  acuity_tier: number | null
  last_contact_at: Date | null
  pack: string
  pack_version: string | null
  given: string | null
  family: string | null
  preferred: string | null
}

/** The list of one person, in its order, with the counts of everything that is hers: one round trip. */
export async function selectToday(tx: Tx, asked: AskedToday): Promise<TodayRow[]> {
  const { agencyId, zone } = contextOf(tx)
  const { rows } = await todayQuery(agencyId, zone, asked).execute(tx)
  return rows
}

/** The query itself: the bench runs it bare, beside the door. */
export const todayQuery = (orgId: string, zone: string, asked: AskedToday) => sql<TodayRow>`/* kept */
    with mine as materialized (${mine(orgId, asked)}),
    placed as materialized (${placed(orgId, zone, asked)}),
    page as (
      select *, row_number() over (order by place, in_group, due_on, tier, due_at, id) as nth
        from placed ${afterRow(asked.after)}
        order by nth limit ${asked.limit}
    )
    select case when coalesce(page.nth, 1) = 1 then counts.counts::text end as counts,
      page.id, page.place, page.in_group, page.due_on::text, page.tier, page.due_at, page.standing,
      page.acuity_tier, page.last_contact_at, page.pack_version, p.pack,
      o.case_id, o.client_id, o.program_id, o.data_class, o.subject_id, o.owner_id, o.kind, o.verb, o.title, o.source, o.layer, o.words,
      o.weight, o.unit, o.due_day, o.waiting, o.rule_id, o.version, c.given, c.family, c.preferred
    from (${counted(zone)}) as counts
    left join page on true
    left join monitor.obligation o on o.org_id = ${orgId} and o.id = page.id
    left join programs.program p on p.org_id = ${orgId} and p.id = o.program_id
    left join people.client c on c.org_id = ${orgId} and c.id = o.client_id
    order by page.nth`

const mine = (orgId: string, asked: AskedToday): RawBuilder<unknown> =>
  asked.queues.length === 0
    ? standingOf(asked, sql`o.owner_id = ${asked.ownerId}`, orgId)
    : sql`${standingOf(asked, sql`o.owner_id = ${asked.ownerId}`, orgId)} union all
        ${standingOf(asked, sql`o.owner_id is null and o.program_id = any(${[...asked.queues]}::uuid[])`, orgId)}`

/** The same as the rule `standing`: what waits on others is ours again on the day on which it is due. */
const standingOf = ({ now, tomorrow, nextWeek }: AskedToday, whose: RawBuilder<unknown>, orgId: string) => sql`
  select o.id, o.case_id, o.weight, o.warn_at, date_trunc('milliseconds', o.due_at) as due_at,
    case
      when o.due_at < ${now} then 'overdue'
      when o.due_at < ${tomorrow} then 'today'
      when o.waiting then 'waiting'
      when o.due_at < ${nextWeek} then 'this_week'
      else 'later'
    end as standing
  from monitor.obligation o
    where o.org_id = ${orgId} and ${whose} and o.closed_at is null`

/** What the tiles ask for, in its place: the same order as the rule `sortToday`. */
const placed = (orgId: string, zone: string, { now, tiles }: AskedToday) => sql`
  select m.id, m.due_at, m.standing, k.acuity_tier, k.last_contact_at, k.pack_version,
    case
      when m.presses then 0
      else array_position(array['overdue', 'today', 'this_week', 'waiting', 'later'], m.standing)
    end as place,
    case when m.presses and m.weight = 'safety' then 0 else 1 end as in_group,
    (m.due_at at time zone ${zone})::date as due_on,
    -coalesce(k.acuity_tier, 0) as tier
  from (
    select *, weight <> 'ordinary' and (standing in ('overdue', 'today') or coalesce(warn_at <= ${now}, false)) as presses
      from mine
  ) m
  left join cases.case k on k.org_id = ${orgId} and k.id = m.case_id
    where ${tiles.length === 0 ? sql`true` : sql`(m.standing = any(${[...tiles]}) or (m.presses and ${tiles.includes('today')}))`}`

const afterRow = (after: AskedToday['after']): RawBuilder<unknown> =>
  after === null
    ? sql``
    : sql`where (place, in_group, due_on, tier, due_at, id) > (${after.place}::int, ${after.inGroup}::int,
        ${after.dueOn}::date, ${after.tier}::int, ${after.dueAt}::timestamptz, ${after.id}::uuid)`

const counted = (zone: string) => sql`
  select jsonb_build_object(
    'overdue', count(*) filter (where standing = 'overdue'),
    'today', count(*) filter (where standing = 'today'),
    'this_week', count(*) filter (where standing = 'this_week'),
    'waiting', count(*) filter (where standing = 'waiting'),
    'later', count(*) filter (where standing = 'later'),
    'oldest', min(due_at) filter (where standing = 'overdue'),
    'next_today', min(due_at) filter (where standing = 'today'),
    'next_waiting', min(due_at) filter (where standing = 'waiting'),
    'busiest', (
      select jsonb_build_object('day', day, 'count', n) from (
        select (due_at at time zone ${zone})::date as day, count(*) as n from mine
          where standing = 'this_week' group by 1 order by 2 desc, 1 limit 1) as days),
    'groups', (
      select jsonb_agg(jsonb_build_object('place', place, 'count', n)) from (
        select place, count(*) as n from placed group by 1 order by 1) as headings)
  ) as counts from mine`
