import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'

export type NoticeRow = {
  id: string
  client_id: string | null
  case_id: string | null
  program_id: string | null
  summary: string
  words: Record<string, unknown>
  at: Date
  read_at: Date | null
  given: string | null
  family: string | null
  preferred: string | null
}

/** Ids are made as time goes by, so that they order by themselves. */
export async function selectNotices(
  tx: Tx,
  staffId: string,
  before: string | null,
  limit: number,
): Promise<NoticeRow[]> {
  const { rows } = await sql<NoticeRow>`
    select n.id, n.client_id, n.case_id, n.program_id, n.summary, n.words, n.at, n.read_at, c.given, c.family, c.preferred
      from monitor.notice n
      left join people.client c on c.org_id = n.org_id and c.id = n.client_id
      where n.org_id = ${contextOf(tx).agencyId} and n.staff_id = ${staffId}
        and (${before}::uuid is null or n.id < ${before})
      order by n.id desc limit ${limit}`.execute(tx)
  return rows
}

export async function countUnread(tx: Tx, staffId: string): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    select count(*)::int as unread from monitor.notice
      where org_id = ${contextOf(tx).agencyId} and staff_id = ${staffId} and read_at is null`.execute(tx)
  return rows[0]?.unread ?? 0
}

export const updateRead = (tx: Tx, staffId: string, ids: readonly string[] | null) =>
  tx
    .updateTable('monitor.notice')
    .set({ read_at: contextOf(tx).house.clock.now() })
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('staff_id', '=', staffId)
    .where('read_at', 'is', null)
    .$if(ids !== null, (update) => update.where(sql<boolean>`id = any(${ids}::uuid[])`))
    .execute()
