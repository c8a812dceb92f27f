import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'

export type TaskCase = {
  id: string
  client_id: string
  program_id: string
  data_class: string
  primary_id: string | null
  backup_id: string | null
}

/** The case that is named, or the one of this client that I carry, or else the latest open one that I see. */
export async function selectCaseForTask(
  tx: Tx,
  staffId: string,
  { clientId, caseId }: { clientId: string; caseId: string | null },
): Promise<TaskCase | undefined> {
  const { rows } = await sql<TaskCase>`
    select c.id, c.client_id, c.program_id, c.data_class, c.primary_id, c.backup_id
      from cases.case c
      where c.org_id = ${contextOf(tx).agencyId} and c.client_id = ${clientId}
        and (${caseId}::uuid is null or c.id = ${caseId})
      order by c.primary_id is not distinct from ${staffId} desc, c.closed_at is null desc, c.opened_at desc
      limit 1`.execute(tx)
  return rows[0]
}
