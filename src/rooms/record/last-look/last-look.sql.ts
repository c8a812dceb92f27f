import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

/** Looks that lie closer together are one visit: to reload a page does not make its news old. */
const visitMinutes = 30

/** A look within the same visit moves only its end; the visit before stays what it was. */
export async function upsertLook(tx: Tx, clientId: string): Promise<Date | null> {
  const { rows } = await sql<{ before_at: Date | null }>`
    insert into record.last_look as look (client_id, at, before_at) values (${clientId}, app.now(), null)
    on conflict (org_id, staff_id, client_id) do update set
      before_at = case when ${isSameVisit} then look.before_at else look.at end,
      at = greatest(look.at, app.now())
    returning before_at`.execute(tx)
  return rows[0]?.before_at ?? null
}

/** When my last visit before this one was. A visit that has not been noted yet begins now. */
export async function lastVisitOf(tx: Tx, clientId: string): Promise<string | null> {
  const { rows } = await sql<{ since: Date | null }>`
    select case when ${isSameVisit} then look.before_at else look.at end as since
    from record.last_look as look where look.client_id = ${clientId}`.execute(tx)
  return rows[0]?.since?.toISOString() ?? null
}

const isSameVisit = sql`look.at > app.now() - make_interval(mins => ${visitMinutes})`
