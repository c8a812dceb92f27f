import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'

/** What somebody last stated about who is at home. */
export const selectLives = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('people.living_situation')
    .select(['lives', 'informal_support', 'stated_on'])
    .where('client_id', '=', clientId)
    .orderBy('stated_on', 'desc')
    .orderBy('recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The earliest thing that must still happen for this person, whoever owns it. */
export const selectNextDue = (tx: Tx, clientId: string) =>
  tx
    .selectFrom('monitor.obligation')
    .select(['id', 'due_at', 'due_day', 'unit'])
    .where('client_id', '=', clientId)
    .where('closed_at', 'is', null)
    .where(sql<boolean>`org_id = app.org_id()`)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst()

const sealable = [
  'people.address',
  'people.alert',
  'people.allergy',
  'people.medication',
  'people.phone',
  'people.problem',
  'people.stay',
  'cases.case',
  'platform.event',
] as const

/** Whether the reader may read something of this person that others may not. Row security decides what counts. */
export async function selectHasSealed(tx: Tx, clientId: string): Promise<boolean> {
  const parts = sealable.map(
    (table) => sql`exists (
      select from ${sql.table(table)} t where t.org_id = app.org_id() and t.client_id = ${clientId} and t.data_class <> 'general')`,
  )
  const { rows } = await sql<{ sealed: boolean }>`select ${sql.join(parts, sql` or `)} as sealed`.execute(tx)
  return rows[0]?.sealed ?? false
}
