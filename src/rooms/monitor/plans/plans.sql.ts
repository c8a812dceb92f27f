import { type RawBuilder, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { PlanMeasure } from './contract.ts'
import { type Scope, withinScope } from './scope.sql.ts'

/** What decides what counts, given once, so that a number and its rows agree. */
export type AskedPlans = { scope: Scope; now: string; today: string; zone: string }

type StoredMeasure = Exclude<PlanMeasure, 'off_track'>
const storedMeasures = ['review_overdue', 'review_soon', 'to_sign', 'to_approve', 'never_made'] as const

export type BehindRow = {
  id: string
  case_id: string
  client_id: string
  program_id: string
  staff_id: string | null
  data_class: string
  at: Date
  n: number | null
  waits: string | null
}

type Count = { measure: StoredMeasure; staff_id: string | null; count: number }

/** All numbers in one statement, by worker. */
export async function countPlans(tx: Tx, asked: AskedPlans): Promise<Count[]> {
  const each = storedMeasures.map(
    (measure) => sql`select ${measure} as measure, staff_id, count(*)::int as count
      from (${countedBy(tx, measure, asked)}) counted group by staff_id`,
  )
  const { rows } = await sql<Count>`${sql.join(each, sql` union all `)}`.execute(tx)
  return rows
}

type Wanted = AskedPlans & { measure: StoredMeasure; worker: string | undefined }
type AskedRows = Wanted & {
  after: { at: string; id: string } | null
  limit: number
}

/** The rows that a number counts, by the same conditions, the oldest first. */
export async function selectPlansBehind(tx: Tx, asked: AskedRows): Promise<BehindRow[]> {
  const { rows } = await sql<BehindRow>`
    select *, date_trunc('milliseconds', counted_at) as at from (${countedBy(tx, asked.measure, asked)}) counted
      where ${whose(asked.worker)} and ${isAfter(asked.after)}
      order by at, id limit ${asked.limit}`.execute(tx)
  return rows
}

export async function countPlansBehind(tx: Tx, asked: Wanted): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${countedBy(tx, asked.measure, asked)}) counted
      where ${whose(asked.worker)}`.execute(tx)
  return rows[0]?.count ?? 0
}

function countedBy(tx: Tx, measure: StoredMeasure, asked: AskedPlans): RawBuilder<unknown> {
  const orgId = contextOf(tx).agencyId
  switch (measure) {
    case 'review_overdue':
      return sql`select * from (${toReview(orgId, asked)}) due where counted_at < ${asked.now}`
    case 'review_soon':
      return sql`select * from (${toReview(orgId, asked)}) due
        where counted_at >= ${asked.now} and warned_at <= ${asked.now}`
    case 'to_sign':
      return toSign(orgId, asked)
    case 'to_approve':
      return toApprove(orgId, asked)
    case 'never_made':
      return neverMade(orgId, asked)
  }
}

const openCaseOf = (row: RawBuilder<unknown>) => sql`
  join cases.case c on c.org_id = ${row}.org_id and c.id = ${row}.case_id and c.closed_at is null`

const ofVersion = sql`v.id, v.case_id, v.client_id, v.program_id, c.primary_id as staff_id, v.data_class, v.n`

/** What is open of one kind, once for each case: the earliest clock holds. */
const clockOf = (orgId: string, kind: string, { scope }: AskedPlans) => sql`
  select o.org_id, o.case_id, o.client_id, o.program_id, o.data_class, min(o.due_at) as due_at, min(o.warn_at) as warn_at
    from monitor.obligation o
    where o.org_id = ${orgId} and ${withinScope('o', scope)} and o.closed_at is null and o.kind = ${kind}
    group by o.org_id, o.case_id, o.client_id, o.program_id, o.data_class`

/** By the clock of the pack; where it keeps none, by the day that the plan itself, or its last review, names. */
const toReview = (orgId: string, asked: AskedPlans) => sql`
  select ${ofVersion}, null as waits, dated.due_at as counted_at,
      coalesce(clock.warn_at, dated.due_at - interval '14 days') as warned_at
    from plan.plan_version v
    ${openCaseOf(sql`v`)}
    left join (${clockOf(orgId, 'plan_review_due', asked)}) clock on clock.org_id = v.org_id and clock.case_id = v.case_id
    left join lateral (
      select a.review_on from plan.version_act a
        where a.org_id = v.org_id and a.version_id = v.id and a.act = 'reviewed' order by a.at desc limit 1) again on true
    cross join lateral (select coalesce(clock.due_at,
      (coalesce(again.review_on, v.review_on) + time '23:59:59') at time zone ${asked.zone}) as due_at) dated
    where v.org_id = ${orgId} and ${withinScope('v', asked.scope)} and v.state = 'signed'`

const signedBy = (parties: RawBuilder<unknown>) => sql`exists (select from plan.plan_signature s
  where s.org_id = v.org_id and s.version_id = v.id and s.sha256 = v.sha256 and ${parties})`

/** Offered, and not signed by everybody whom it needs. */
const toSign = (orgId: string, { scope }: AskedPlans) => sql`
  select ${ofVersion}, v.offered_at as counted_at, case
      when ${signedBy(sql`s.party in ('client', 'representative')`)} then 'worker'
      when ${signedBy(sql`s.party in ('worker', 'supervisor') and s.how <> 'refused'`)} then 'client'
      else 'both' end as waits
    from plan.plan_version v
    ${openCaseOf(sql`v`)}
    where v.org_id = ${orgId} and ${withinScope('v', scope)} and v.state = 'client_review'`

/** Signed, and waiting for a supervisor; or sent back by one, and waiting for the worker. */
const toApprove = (orgId: string, { scope }: AskedPlans) => sql`
  select ${ofVersion}, v.signed_at as counted_at, case answer.act when 'returned' then 'sent_back' else 'supervisor' end as waits
    from plan.plan_version v
    ${openCaseOf(sql`v`)}
    left join lateral (
      select a.act from plan.version_act a
        where a.org_id = v.org_id and a.version_id = v.id and a.act in ('approved', 'returned')
        order by a.at desc, a.id desc limit 1) answer on true
    where v.org_id = ${orgId} and ${withinScope('v', scope)} and v.state = 'signed' and v.needs_approval
      and answer.act is distinct from 'approved'`

/** The pack asks for a plan, and none was signed or offered yet. */
const neverMade = (orgId: string, asked: AskedPlans) => sql`
  select c.id, clock.case_id, clock.client_id, clock.program_id, c.primary_id as staff_id, clock.data_class,
      null::int as n, null as waits, clock.due_at as counted_at
    from (${clockOf(orgId, 'plan_due', asked)}) clock
    ${openCaseOf(sql`clock`)}
    where not exists (select from plan.plan_version v
      where v.org_id = clock.org_id and v.case_id = clock.case_id and v.state <> 'draft')`

function whose(worker: string | undefined): RawBuilder<unknown> {
  if (worker === undefined) return sql`true`
  return worker === 'queue' ? sql`staff_id is null` : sql`staff_id = ${worker}`
}

const isAfter = (after: AskedRows['after']): RawBuilder<unknown> =>
  after === null
    ? sql`true`
    : sql`(date_trunc('milliseconds', counted_at), id) > (${after.at}::timestamptz, ${after.id}::uuid)`
