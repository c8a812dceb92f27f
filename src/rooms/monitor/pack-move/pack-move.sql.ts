import { sql } from 'kysely'
import { z } from 'zod'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import type { ObligationRow } from '../obligation/obligation.sql.ts'
import type { CaseFacts } from '../rule/rule-event.ts'
import type { PastEvent } from './settling.ts'

/** All that ever was due from a case, the earliest first. */
export const selectAllOfCase = (tx: Tx, caseId: string): Promise<ObligationRow[]> =>
  tx
    .selectFrom('monitor.obligation')
    .selectAll()
    .$castTo<ObligationRow>()
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('case_id', '=', caseId)
    .orderBy('opened_at')
    .orderBy('id')
    .execute()

const Past = z.object({
  id: z.string(),
  kind: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  happenedAt: z.date().transform((at) => at.toISOString()),
  recordedAt: z.date().transform((at) => at.toISOString()),
  subjectId: z.string().nullable(),
  byStaff: z.string().nullable(),
})

/**
 * What was told of a case, and of its person while it was open, in the order in which it was told; what was taken back,
 * and what took it back, is left out. Of what became of obligations a waiving alone is somebody's act.
 */
export async function selectPast(tx: Tx, { caseId, clientId }: CaseFacts): Promise<PastEvent[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select e.id, e.kind, e.facts, e.happened_at as "happenedAt", e.recorded_at as "recordedAt",
      e.subject_id as "subjectId", e.by_staff as "byStaff"
    from platform.event e
    join cases.case c on c.org_id = e.org_id and c.id = ${caseId}
    where e.org_id = ${contextOf(tx).agencyId} and e.client_id = ${clientId}
      and (e.case_id = ${caseId} or (e.case_id is null and e.recorded_at >= c.opened_at))
      and (e.kind not like 'obligation.%' or e.kind = 'obligation.waived')
      and e.undoes is null
      and not exists (select from platform.event u
        where u.org_id = e.org_id and u.client_id = e.client_id and u.undoes = e.id)
    order by e.recorded_at, e.id`.execute(tx)
  return z.array(Past).parse(rows)
}
