import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

export const selectAgencyName = (tx: Tx) => tx.selectFrom('platform.agency').select('name').executeTakeFirstOrThrow()

/** The class of each thing that is due, for the gate. */
export async function selectDueClasses(tx: Tx, clientId: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('monitor.obligation')
    .select(['id', 'data_class'])
    .where(sql<boolean>`org_id = app.org_id()`)
    .where('client_id', '=', clientId)
    .where('closed_at', 'is', null)
    .execute()
  return new Map(rows.map(({ id, data_class }) => [id, data_class]))
}
