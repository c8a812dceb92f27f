import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'

const most = 300

/** The open cases of those whom I carry, stand in for or cover, by name. */
export const selectMyPeople = (tx: Tx) =>
  tx
    .selectFrom('cases.case as c')
    .innerJoin('people.client as p', (join) =>
      join.onRef('p.org_id', '=', 'c.org_id').onRef('p.id', '=', 'c.client_id'),
    )
    .innerJoin('programs.program as g', (join) =>
      join.onRef('g.org_id', '=', 'c.org_id').onRef('g.id', '=', 'c.program_id'),
    )
    .select(['c.id', 'c.client_id', 'c.program_id', 'c.pack_version', 'c.primary_id', 'c.backup_id'])
    .select(['p.given', 'p.family', 'p.preferred', 'g.name as program_name'])
    .where('c.org_id', '=', contextOf(tx).agencyId)
    .where(sql<boolean>`c.client_id = any((select staff.my_clients())::uuid[])`)
    .where('c.closed_at', 'is', null)
    .where('p.deceased', '=', false)
    .orderBy('p.sort_key')
    .orderBy('c.id')
    .limit(most)
    .execute()

/** What else these people are called, as far as the asker sees it. */
export async function selectCalledToo(tx: Tx, clientIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx
    .selectFrom('people.other_name')
    .select(['client_id', 'given', 'family'])
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('client_id', 'in', clientIds)
    .execute()
  const byClient = Map.groupBy(rows, ({ client_id }) => client_id)
  return new Map([...byClient].map(([id, names]) => [id, names.map(({ given, family }) => `${given} ${family}`)]))
}
