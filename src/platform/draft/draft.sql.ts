import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { SavingDraft } from '../../words/draft.ts'
import type { Tx } from '../db/transaction.ts'
import type { DB } from '../tables.gen.ts'

export type DraftRow = Selectable<DB['platform.draft']>
export type Place = { kind: string; subjectId: string }

export function selectDrafts(tx: Tx): Promise<Pick<DraftRow, 'kind' | 'subject_id' | 'title' | 'saved_at'>[]> {
  return tx
    .selectFrom('platform.draft')
    .select(['kind', 'subject_id', 'title', 'saved_at'])
    .orderBy('saved_at', 'desc')
    .execute()
}

export function selectDraft(tx: Tx, place: Place): Promise<DraftRow | undefined> {
  return tx
    .selectFrom('platform.draft')
    .selectAll()
    .where('kind', '=', place.kind)
    .where('subject_id', '=', place.subjectId)
    .executeTakeFirst()
}

/** Writes only when the version seen is still the latest; gives nothing when it is not. */
export function upsertDraft(tx: Tx, place: Place, draft: SavingDraft): Promise<DraftRow | undefined> {
  return tx
    .insertInto('platform.draft')
    .values({ kind: place.kind, subject_id: place.subjectId, title: draft.title, body: JSON.stringify(draft.body) })
    .onConflict((conflict) =>
      conflict
        .columns(['org_id', 'staff_id', 'kind', 'subject_id'])
        .doUpdateSet({
          title: draft.title,
          body: JSON.stringify(draft.body),
          version: draft.version + 1,
          saved_at: sql`app.now()`,
        })
        .where('platform.draft.version', '=', draft.version),
    )
    .returningAll()
    .executeTakeFirst()
}

export async function deleteDraft(tx: Tx, place: Place): Promise<boolean> {
  const gone = await tx
    .deleteFrom('platform.draft')
    .where('kind', '=', place.kind)
    .where('subject_id', '=', place.subjectId)
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}
