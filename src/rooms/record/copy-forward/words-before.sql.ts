import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'

export type WordsBefore = { id: string; format: string; body: unknown }

/** The last note of a case that says something, in its last version. */
export async function selectWordsBefore(tx: Tx, caseId: string): Promise<WordsBefore | undefined> {
  const { rows } = await sql<WordsBefore>`
    select n.id, coalesce(t.format, n.format) as format, coalesce(t.body, n.body) as body
    from record.contact_note n
    left join record.amendment t on t.org_id = n.org_id and t.note_id = n.id and not exists (
      select from record.amendment later where later.org_id = t.org_id and later.corrects = t.id)
    where n.org_id = ${contextOf(tx).agencyId} and n.case_id = ${caseId} and n.words <> ''
      and n.client_id = (select c.client_id from cases.case c where c.org_id = n.org_id and c.id = ${caseId})
      and not exists (select from record.note_void v where v.org_id = n.org_id and v.note_id = n.id)
    order by n.happened_at desc, n.id desc
    limit 1`.execute(tx)
  return rows[0]
}
