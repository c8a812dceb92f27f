import { sql } from 'kysely'
import { contextOf, type Tx } from '../../../platform/db/transaction.ts'

/** More than anybody has; whoever has them all finds them by typing. */
const most = 500

const columns = ['id as snippetId', 'shortcut', 'words', 'version'] as const

/** Row security shows each worker their own alone. */
export const selectSnippets = (tx: Tx) =>
  tx
    .selectFrom('record.snippet')
    .select(columns)
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('staff_id', '=', contextOf(tx).staffId)
    .orderBy('shortcut')
    .limit(most)
    .execute()

export const selectSnippet = (tx: Tx, snippetId: string) =>
  tx.selectFrom('record.snippet').select(columns).where('id', '=', snippetId).executeTakeFirst()

export const selectSnippetCalled = (tx: Tx, shortcut: string) =>
  tx
    .selectFrom('record.snippet')
    .select(columns)
    .where('org_id', '=', contextOf(tx).agencyId)
    .where('staff_id', '=', contextOf(tx).staffId)
    .where('shortcut', '=', shortcut)
    .executeTakeFirst()

type Said = { shortcut: string; words: string }

/** Writes only over the version that was seen; undefined when that is not the last one. */
export const upsertSnippet = (tx: Tx, id: string, said: Said, version: number) =>
  tx
    .insertInto('record.snippet')
    .values({ id, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['org_id', 'id'])
        .doUpdateSet({ ...said, version: version + 1, changed_at: sql`app.now()` })
        .where('record.snippet.version', '=', version),
    )
    .returning(columns)
    .executeTakeFirst()

export async function deleteSnippetRow(tx: Tx, snippetId: string): Promise<boolean> {
  const gone = await tx.deleteFrom('record.snippet').where('id', '=', snippetId).executeTakeFirst()
  return gone.numDeletedRows > 0n
}
