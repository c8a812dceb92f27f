import { type RawBuilder, sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { Box } from './contract.ts'

export type LineRow = {
  id: string
  case_id: string
  client_id: string
  program_id: string
  program_name: string
  data_class: string
  given: string
  family: string
  preferred: string | null
  birth_date: string | null
  asked: string
  source_name: string
  urgency: string
  stage: string
  received_at: Date
  attempt_due_at: Date
  answer_due_at: Date
  attempted_at: Date | null
  next_due_at: Date
  last_answer: string | null
  last_answer_at: Date | null
  primary_id: string | null
  primary_name: string | null
}

/** Where a page ended: an instant to the millisecond, and the key of the referral. */
export type After = { at: string; id: string }

/** The last answer that was given since the case came to where it is: a case that was reopened begins without one. */
const lastAnswer = sql`
  left join lateral (
    select x.answer, x.at from intake.referral_answer x
    where x.org_id = r.org_id and x.referral_id = r.id and (c.stage <> 'referred' or x.at >= c.stage_since)
    order by x.at desc, x.id desc limit 1) a on true`

const waiting = sql`c.primary_id is null and c.stage in ('referred', 'screening', 'outreach', 'intake')`
const wasAsked = sql`(a.answer = 'asked' and c.stage in ('referred', 'screening'))`

const inBox: Record<Box, RawBuilder<unknown>> = {
  inbox: sql`${waiting} and ${wasAsked} is not true`,
  asked: sql`${waiting} and ${wasAsked}`,
  waitlisted: sql`c.stage = 'waitlisted'`,
  closed: sql`c.stage <> 'waitlisted' and not (${waiting})`,
}

const columns = sql`r.id, r.case_id, r.client_id, r.program_id, g.name as program_name, r.data_class,
  p.given, p.family, p.preferred, p.birth_date, r.asked, r.source_name, c.urgency, c.stage,
  r.received_at, r.attempt_due_at, r.answer_due_at, r.attempted_at, r.next_due_at,
  a.answer as last_answer, a.at as last_answer_at, c.primary_id, m.name as primary_name`

const named = sql`
  join people.client p on p.org_id = c.org_id and p.id = c.client_id
  join programs.program g on g.org_id = c.org_id and g.id = c.program_id
  left join staff.member m on m.org_id = c.org_id and m.id = c.primary_id`

type Page = {
  programIds: readonly string[]
  after: After | null
  limit: number
  /** Whether my role reads every case of these programs; else only people whom I see are looked through. */
  readsAll: boolean
}

/** One page, and one row more to tell whether another follows. */
export const selectReferrals = (tx: Tx, box: Box, page: Page): Promise<LineRow[]> =>
  box === 'closed' ? selectAnswered(tx, page) : selectWaiting(tx, box, page)

/** What is due first: only cases at the first stages are read, however much was answered before. */
async function selectWaiting(tx: Tx, box: Exclude<Box, 'closed'>, { programIds, after, limit }: Page) {
  const beyond = after ? sql`and (r.next_due_at, r.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : sql``
  const { rows } = await sql<LineRow>`
    select ${columns}
    from cases.case c
    join intake.referral r on r.org_id = c.org_id and r.case_id = c.id
    ${lastAnswer}
    ${named}
    where c.org_id = ${contextOf(tx).agencyId} and c.program_id = any(${[...programIds]}::uuid[])
      and c.stage in ('referred', 'screening', 'outreach', 'intake', 'waitlisted') and ${inBox[box]} ${beyond}
    order by r.next_due_at, r.id
    limit ${limit + 1}`.execute(tx)
  return rows
}

/** The newest first, a page from each program by its index: years of answered referrals are never sorted. */
async function selectAnswered(tx: Tx, { programIds, after, limit, readsAll }: Page) {
  const mine = readsAll ? sql`` : sql`and n.client_id = any((select staff.my_clients())::uuid[])`
  const beyond = after ? sql`and (n.received_at, n.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``
  const { rows } = await sql<LineRow>`
    select ${columns}
    from unnest(${[...programIds]}::uuid[]) as of(program_id)
    cross join lateral (
      select n.* from intake.referral n
      join cases.case c on c.org_id = n.org_id and c.id = n.case_id
      where n.org_id = ${contextOf(tx).agencyId} and n.program_id = of.program_id and ${inBox.closed} ${mine} ${beyond}
      order by n.received_at desc, n.id desc
      limit ${limit + 1}) r
    join cases.case c on c.org_id = r.org_id and c.id = r.case_id
    ${lastAnswer}
    ${named}
    order by r.received_at desc, r.id desc
    limit ${limit + 1}`.execute(tx)
  return rows
}

export type Counts = { inbox: number; asked: number; waitlisted: number }

/** What stands open, however much was answered before: only cases at the first stages are read. */
export async function countBoxes(tx: Tx, programIds: readonly string[]): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*) filter (where ${inBox.inbox})::int as inbox,
      count(*) filter (where ${inBox.asked})::int as asked,
      count(*) filter (where ${inBox.waitlisted})::int as waitlisted
    from cases.case c
    join intake.referral r on r.org_id = c.org_id and r.case_id = c.id
    ${lastAnswer}
    where c.org_id = ${contextOf(tx).agencyId} and c.program_id = any(${[...programIds]}::uuid[])
      and c.stage in ('referred', 'screening', 'outreach', 'intake', 'waitlisted')`.execute(tx)
  return rows[0] ?? { inbox: 0, asked: 0, waitlisted: 0 }
}

export const selectProgramIds = (tx: Tx) => tx.selectFrom('programs.program').select('id').execute()
