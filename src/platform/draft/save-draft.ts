import type { SavingDraft } from '../../words/draft.ts'
import { asStaff } from '../db/as-staff.ts'
import type { Caller } from '../db/caller.ts'
import { refuse } from '../en.ts'
import { type Place, selectDraft, upsertDraft } from './draft.sql.ts'

/** Keeps what somebody is writing. A draft changed elsewhere meanwhile is refused with both versions, never overwritten. */
export function keepDraft(by: Caller, place: Place, draft: SavingDraft): Promise<{ version: number; savedAt: string }> {
  return asStaff(by, async (tx) => {
    const kept = await upsertDraft(tx, place, draft)
    if (kept) return { version: kept.version, savedAt: kept.saved_at.toISOString() }
    const theirs = await selectDraft(tx, place)
    throw refuse('stale_edit', undefined, {
      yours: draft.body,
      theirs: theirs?.body ?? null,
      version: theirs?.version ?? 0,
    })
  })
}
