import type { Selectable } from 'kysely'
import { Draft, discardDraft, listDrafts, readDraft, saveDraft } from '../../words/draft.ts'
import { asStaff } from '../db/as-staff.ts'
import type { Mount } from '../http/mount.ts'
import type { DB } from '../tables.gen.ts'
import { deleteDraft, selectDraft, selectDrafts } from './draft.sql.ts'
import { keepDraft } from './save-draft.ts'

/** Drafts are their writer's alone: every query here sees only her own rows. */
export function draftRoutes(mount: Mount): void {
  mount(listDrafts, ({ by }) =>
    asStaff(by, async (tx) => ({
      drafts: (await selectDrafts(tx)).map((row) => ({
        kind: row.kind,
        subjectId: row.subject_id,
        title: row.title,
        savedAt: row.saved_at.toISOString(),
      })),
    })),
  )
  mount(readDraft, ({ by, params }) =>
    asStaff(by, async (tx) => {
      const row = await selectDraft(tx, params)
      return { draft: row ? present(row) : null }
    }),
  )
  mount(saveDraft, ({ by, params, body }) => keepDraft(by, params, body))
  mount(discardDraft, ({ by, params }) => asStaff(by, async (tx) => ({ discarded: await deleteDraft(tx, params) })))
}

function present(row: Selectable<DB['platform.draft']>): Draft {
  return {
    kind: row.kind,
    subjectId: row.subject_id,
    title: row.title,
    body: Draft.shape.body.parse(row.body),
    version: row.version,
    savedAt: row.saved_at.toISOString(),
  }
}
