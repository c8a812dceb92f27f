import type { Insertable } from 'kysely'
import type { Tx } from '../../../platform/db/transaction.ts'
import type { DB } from '../../../platform/tables.gen.ts'
import { isNew } from '../is-new.ts'

/** So that a list that names nobody finds nobody. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** False when an entry of this key stands already. */
export const insertEntry = (tx: Tx, row: Insertable<DB['record.conference_entry']>): Promise<boolean> =>
  isNew(
    tx
      .insertInto('record.conference_entry')
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  )

export const selectEntry = (tx: Tx, entryId: string) =>
  tx.selectFrom('record.conference_entry').selectAll().where('id', '=', entryId).executeTakeFirst()

export const selectEntries = (tx: Tx, entryIds: readonly string[]) =>
  tx.selectFrom('record.conference_entry').selectAll().where('id', 'in', entryIds).execute()

export const selectStaffNamed = (tx: Tx, staffIds: readonly string[]) =>
  tx
    .selectFrom('staff.member')
    .select(['id', 'name', 'credential'])
    .where('id', 'in', [...staffIds, nobody])
    .orderBy('name')
    .execute()

export const selectProvidersNamed = (tx: Tx, providerIds: readonly string[]) =>
  tx
    .selectFrom('people.outside_provider')
    .select(['id', 'name', 'organization'])
    .where('id', 'in', [...providerIds, nobody])
    .orderBy('name')
    .execute()

/** The entries of one author that took place in this time, the latest first, as far as they may be read. */
export const selectConferenceMinutesOf = (tx: Tx, authorId: string, { from, until }: { from: string; until: string }) =>
  tx
    .selectFrom('record.conference_entry as e')
    .innerJoin('people.client as p', (join) =>
      join.onRef('p.org_id', '=', 'e.org_id').onRef('p.id', '=', 'e.client_id'),
    )
    .select(['e.id', 'e.client_id', 'e.happened_at', 'e.function', 'e.minutes', 'p.given', 'p.family', 'p.preferred'])
    .where('e.author_id', '=', authorId)
    .where('e.happened_at', '>=', new Date(from))
    .where('e.happened_at', '<', new Date(until))
    .execute()
