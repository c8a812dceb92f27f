import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import { refreshLive } from '../../../platform/live.ts'
import { refuse } from '../refusals.ts'
import type { SavingSnippet, Snippet } from './contract.ts'
import { blanksInWords, isShortcut, strayIn } from './snippet.rules.ts'
import { deleteSnippetRow, selectSnippet, selectSnippetCalled, upsertSnippet } from './snippet.sql.ts'

/** Keeps a short text of one's own. What it leaves open is something that can be filled in, so that no brace is ever signed. */
export function saveSnippet(by: Caller, snippetId: string, saving: SavingSnippet): Promise<Snippet> {
  const said = { shortcut: saving.shortcut.toLowerCase().replace(/^;/, ''), words: saving.words }
  if (!isShortcut(said.shortcut)) throw refuse('snippet_shortcut_unreadable', 'shortcut')
  if (said.words === '') throw refuse('snippet_is_empty', 'words')
  const stray = strayIn(said.words)
  if (stray) throw refuse('snippet_blank_unknown', 'words', { blank: stray, blanks: blanksInWords })
  return asStaff(by, async (tx, me) => {
    const called = await selectSnippetCalled(tx, said.shortcut)
    if (called && called.snippetId !== snippetId) throw refuse('snippet_taken', 'shortcut', { shortcut: said.shortcut })
    const kept = await upsertSnippet(tx, snippetId, said, saving.version)
    if (!kept) throw refuse('stale_edit', undefined, { yours: saving, theirs: await selectSnippet(tx, snippetId) })
    refreshLive(tx, ['snippets'], [me.id])
    return kept
  })
}

export const deleteSnippet = (by: Caller, snippetId: string): Promise<{ deleted: true }> =>
  asStaff(by, async (tx, me) => {
    if (!(await deleteSnippetRow(tx, snippetId))) throw refuse('not_there')
    refreshLive(tx, ['snippets'], [me.id])
    return { deleted: true as const }
  })
