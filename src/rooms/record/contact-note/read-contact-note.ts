import { asStaff } from '../../../platform/db/as-staff.ts'
import type { Caller } from '../../../platform/db/caller.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { refuse } from '../refusals.ts'
import { presentNote, presentNoteLine } from './contact-note.present.ts'
import {
  selectAddenda,
  selectInformation,
  selectIsClient,
  selectNote,
  selectNoteLines,
  selectSignings,
} from './contact-note.sql.ts'
import type { ContactNote, NoteLine } from './contract.ts'

export const readContactNote = (by: Caller, noteId: string): Promise<ContactNote> =>
  asStaff(by, (tx) => contactNoteOf(tx, noteId))

/** A signed note with everything that stands under it, as far as the asker may see it. */
export async function contactNoteOf(tx: Tx, noteId: string): Promise<ContactNote> {
  const row = await selectNote(tx, noteId)
  if (!row) throw refuse('not_there')
  const addenda = await selectAddenda(tx, noteId)
  const signings = await selectSignings(tx, [noteId, ...addenda.map(({ id }) => id)])
  return presentNote({ row, information: await selectInformation(tx, noteId), addenda, signings })
}

const page = 50

export const listContactNotes = (
  by: Caller,
  clientId: string,
  before: string | undefined,
): Promise<{ notes: NoteLine[]; next: string | null }> =>
  asStaff(by, async (tx) => {
    if (!(await selectIsClient(tx, clientId))) throw refuse('not_there')
    const rows = await selectNoteLines(tx, { clientId, before, most: page + 1 })
    const shown = rows.slice(0, page)
    return { notes: shown.map(presentNoteLine), next: rows.length > page ? (shown.at(-1)?.cursor ?? null) : null }
  })
