import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { newId } from '../../../words/ids.ts'
import type { HeldCase } from '../../cases/index.ts'
import type { Closing } from './contract.ts'

export type WrittenClosing = {
  reason: string
  outcome: string
  summary: string | null
  missing_because: string | null
  notice_sent_on: string | null
  at: Date
  by_id: string
  by_name: string
}

/** Asked for, and neither closed nor sent back since: a case that was reopened waits for nobody. Stands where a query calls it `w`. */
export const unanswered = sql<boolean>`not exists (
  select from platform.event e where e.org_id = w.org_id and e.case_id = w.case_id
    and e.kind in ('closing.sent_back', 'case.closed') and e.recorded_at >= w.at)`

/** The last time that somebody asked for this closing and still waits for the answer; or the last closing itself. */
export async function selectWritten(
  tx: Tx,
  caseId: string,
  table: 'closure' | 'closure_asked',
): Promise<WrittenClosing | null> {
  const by = table === 'closure' ? 'closed_by' : 'asked_by'
  const { rows } = await sql<WrittenClosing>`
    select w.reason, w.outcome, w.summary, w.missing_because, w.notice_sent_on::text, w.at, m.id as by_id, m.name as by_name
      from ${sql.table(`monitor.${table}`)} w
      join staff.member m on m.org_id = w.org_id and m.id = w.${sql.ref(by)}
      where w.org_id = ${contextOf(tx).agencyId} and w.case_id = ${caseId}
        and ${table === 'closure' ? sql`true` : unanswered}
      order by w.at desc limit 1`.execute(tx)
  return rows[0] ?? null
}

const of = (held: HeldCase) => ({
  id: newId(),
  case_id: held.id,
  client_id: held.client_id,
  program_id: held.program_id,
  data_class: held.data_class,
})

const said = (closing: Closing) => ({
  reason: closing.reason,
  outcome: closing.outcome,
  summary: closing.summary,
  missing_because: closing.missingBecause,
  notice_sent_on: closing.noticeSentOn,
})

export const insertAsked = (tx: Tx, held: HeldCase, closing: Closing) =>
  tx
    .insertInto('monitor.closure_asked')
    .values({ ...of(held), ...said(closing) })
    .execute()

export const insertClosure = (tx: Tx, held: HeldCase, closing: Closing, missing: readonly string[]) =>
  tx
    .insertInto('monitor.closure')
    .values({ ...of(held), ...said(closing), missing: JSON.stringify(missing) })
    .execute()

export async function insertSummary(tx: Tx, held: HeldCase, words: string): Promise<string> {
  const row = of(held)
  await tx
    .insertInto('monitor.closing_summary')
    .values({ ...row, words })
    .execute()
  return row.id
}

/** The summary that was written after the last closing, where it was closed without one. */
export async function selectLaterSummary(tx: Tx, caseId: string, since: Date): Promise<string | null> {
  const row = await tx
    .selectFrom('monitor.closing_summary')
    .select('words')
    .where('case_id', '=', caseId)
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.words ?? null
}

export async function selectNames(tx: Tx, { client_id, program_id }: HeldCase) {
  return tx
    .selectFrom('people.client as p')
    .innerJoin('programs.program as g', (join) => join.onRef('g.org_id', '=', 'p.org_id').on('g.id', '=', program_id))
    .select(['p.given', 'p.family', 'p.preferred', 'g.name as program_name'])
    .where('p.id', '=', client_id)
    .executeTakeFirstOrThrow()
}

export async function selectOwnerNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('staff.member')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
