import { type RawBuilder, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { Unit } from '../obligation/obligation.ts'
import type { Measure } from './contract.ts'

/** The moments that decide what counts: given once, so that a number and its rows agree. */
export type AskedTeam = { programId: string; now: string; tomorrow: string }

export type CaseCount = { staff_id: string | null; tier: number | null; cases: number }

export async function countCases(tx: Tx, { programId }: AskedTeam): Promise<CaseCount[]> {
  const { rows } = await sql<CaseCount>`
    select primary_id as staff_id, acuity_tier as tier, count(*)::int as cases from cases.case
      where org_id = ${contextOf(tx).agencyId} and program_id = ${programId} and closed_at is null
      group by 1, 2`.execute(tx)
  return rows
}

type DueCount = { staff_id: string | null; overdue: number; today: number }

export async function countDue(tx: Tx, { programId, now, tomorrow }: AskedTeam): Promise<DueCount[]> {
  const { rows } = await sql<DueCount>`
    select owner_id as staff_id, count(*) filter (where due_at < ${now})::int as overdue,
      count(*) filter (where due_at >= ${now})::int as today
      from monitor.obligation
      where org_id = ${contextOf(tx).agencyId} and program_id = ${programId} and closed_at is null and due_at < ${tomorrow}
      group by 1`.execute(tx)
  return rows
}

type UnsignedCount = { staff_id: string; older_24: number; older_48: number; older_72: number }

export async function countUnsigned(tx: Tx, { programId, now }: AskedTeam): Promise<UnsignedCount[]> {
  const older = (hours: number) => sql`count(*) filter (where begun_at <= ${olderThan(now, hours)})::int`
  const { rows } = await sql<UnsignedCount>`
    select staff_id, ${older(24)} as older_24, ${older(48)} as older_48, ${older(72)} as older_72
      from monitor.unsigned_notes(${programId}) group by 1`.execute(tx)
  return rows
}

export async function selectNames(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('staff.member').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const olderThan = (now: string, hours: number): string => new Date(Date.parse(now) - hours * 3_600_000).toISOString()

export type BehindRow = {
  id: string
  at: Date
  case_id: string | null
  client_id: string
  staff_id: string | null
  worker_name: string | null
  data_class: string
  given: string
  family: string
  preferred: string | null
  acuity_tier: number | null
  stage: string | null
  pack: string
  pack_version: string | null
  kind: string | null
  verb: string | null
  title: string | null
  source: string | null
  layer: string | null
  words: Record<string, string | number | boolean | null> | null
  weight: 'ordinary' | 'legal' | 'safety' | null
  unit: Unit | null
}

export type AskedRows = AskedTeam & {
  measure: Measure
  worker: string | undefined
  after: { at: string; id: string } | null
  limit: number
}

/** The rows that a number counts, by the same conditions. */
export async function selectBehind(tx: Tx, asked: AskedRows): Promise<BehindRow[]> {
  const orgId = contextOf(tx).agencyId
  const { rows } = await sql<BehindRow>`
    with counted as (${countedBy(orgId, asked)}),
    page as (
      select *, date_trunc('milliseconds', counted_at) as at from counted
        where ${whose(asked.worker)} and ${isAfter(asked.after)}
        order by at, id limit ${asked.limit}
    )
    select page.id, page.at, page.case_id, page.client_id, page.staff_id, page.data_class, m.name as worker_name,
      p.given, p.family, p.preferred, k.acuity_tier, k.stage, k.pack_version, g.pack,
      o.kind, o.verb, o.title, o.source, o.layer, o.words, o.weight, o.unit
    from page
    join people.client p on p.org_id = ${orgId} and p.id = page.client_id
    join programs.program g on g.org_id = ${orgId} and g.id = ${asked.programId}
    left join cases.case k on k.org_id = ${orgId} and k.id = page.case_id
    left join staff.member m on m.org_id = ${orgId} and m.id = page.staff_id
    left join monitor.obligation o on o.org_id = ${orgId} and o.id = page.id
    order by page.at, page.id`.execute(tx)
  return rows
}

export async function countBehind(tx: Tx, asked: Conditions): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${countedBy(contextOf(tx).agencyId, asked)}) counted
      where ${whose(asked.worker)}`.execute(tx)
  return rows[0]?.count ?? 0
}

type Conditions = Omit<AskedRows, 'after' | 'limit'>

function countedBy(orgId: string, asked: Conditions): RawBuilder<unknown> {
  const { measure, now, tomorrow } = asked
  switch (measure) {
    case 'open_cases':
    case 'points':
      return casesWhere(orgId, asked, sql`true`)
    case 'high_acuity':
      return casesWhere(orgId, asked, sql`acuity_tier >= 4`)
    case 'overdue':
      return dueWhere(orgId, asked, sql`due_at < ${now}`)
    case 'due_today':
      return dueWhere(orgId, asked, sql`due_at >= ${now} and due_at < ${tomorrow}`)
    case 'unsigned_24':
      return unsignedSince(asked, 24)
    case 'unsigned_48':
      return unsignedSince(asked, 48)
    case 'unsigned_72':
      return unsignedSince(asked, 72)
  }
}

const casesWhere = (orgId: string, { programId }: Conditions, which: RawBuilder<unknown>) => sql`
  select id, id as case_id, client_id, primary_id as staff_id, data_class, opened_at as counted_at from cases.case
    where org_id = ${orgId} and program_id = ${programId} and closed_at is null and ${which}`

const dueWhere = (orgId: string, { programId }: Conditions, which: RawBuilder<unknown>) => sql`
  select id, case_id, client_id, owner_id as staff_id, data_class, due_at as counted_at from monitor.obligation
    where org_id = ${orgId} and program_id = ${programId} and closed_at is null and ${which}`

const unsignedSince = ({ programId, now }: Conditions, hours: number) => sql`
  select case_id as id, case_id, client_id, staff_id, data_class, begun_at as counted_at
    from monitor.unsigned_notes(${programId}) where begun_at <= ${olderThan(now, hours)}`

function whose(worker: string | undefined): RawBuilder<unknown> {
  if (worker === undefined) return sql`true`
  return worker === 'queue' ? sql`staff_id is null` : sql`staff_id = ${worker}`
}

const isAfter = (after: AskedRows['after']): RawBuilder<unknown> =>
  after === null
    ? sql`true`
    : sql`(date_trunc('milliseconds', counted_at), id) > (${after.at}::timestamptz, ${after.id}::uuid)`
