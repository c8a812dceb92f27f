import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import { lastVisitOf, quietKinds } from '../../record/index.ts'

export type EventRow = {
  id: string
  summary: string
  words: unknown
  happened_at: Date
  recorded_at: Date
  by_name: string | null
}

type Lately = { clientId: string; readerId: string; atMost: number }

/**
 * What others recorded lately about this person, the latest first. Changes of obligations are shown as what is due, not
 * here, and what the reader did they know.
 */
export async function selectLately(tx: Tx, { clientId, readerId, atMost }: Lately): Promise<EventRow[]> {
  const { rows } = await sql<EventRow>`
    select e.id, e.summary, e.words, e.happened_at, e.recorded_at, m.name as by_name
    from platform.event e
    left join staff.member m on m.org_id = e.org_id and m.id = e.by_staff
    where e.org_id = app.org_id() and e.client_id = ${clientId} and e.kind not like 'obligation.%'
      and e.kind <> all(${[...quietKinds]}) and e.by_staff is distinct from ${readerId}
    order by e.happened_at desc, e.id desc
    limit ${atMost}`.execute(tx)
  return rows
}

/** When this reader's last visit to the chart was, before the present one. */
export async function selectLastLook(tx: Tx, clientId: string): Promise<Date | null> {
  const since = await lastVisitOf(tx, clientId)
  return since ? new Date(since) : null
}

/** The scores of the person's cases over time, the oldest first. */
export const selectAcuityPoints = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('assess.acuity')
    .select(['scored_at', 'tier', 'total'])
    .where('client_id', '=', clientId)
    .orderBy('scored_at')
    .execute()
