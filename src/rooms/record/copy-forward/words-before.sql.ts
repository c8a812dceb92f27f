import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'
import { lastVersion, stands } from '../amendment/amendment.sql.ts'

export type WordsBefore = { id: string; format: string; body: unknown }

/** The last note of a case that says something, in its last version. */
export async function selectWordsBefore(
  tx: Tx,
  { id: caseId, client_id: clientId }: { id: string; client_id: string },
): Promise<WordsBefore | undefined> {
  const { rows } = await sql<WordsBefore>`
    select n.id, coalesce(t.format, n.format) as format, coalesce(t.body, n.body) as body
    from record.contact_note n
    left join record.amendment t on ${lastVersion}
    where n.org_id = ${contextOf(tx).agencyId} and n.client_id = ${clientId} and n.case_id = ${caseId} and n.words <> ''
      and ${stands}
    order by n.happened_at desc, n.id desc
    limit 1`.execute(tx)
  return rows[0]
}
