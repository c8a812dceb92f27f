import type { Tx } from '../../../platform/db/transaction.ts'
import { type NoteSection, registerNoteSection, type SignedNote } from '../../record/index.ts'
import { selectObligationToChange } from '../obligation/obligation.sql.ts'
import { refuse } from '../refusals.ts'
import { finishWithin } from '../task/finish-task.ts'
import { DoneInNote } from './contract.ts'
import { noteSectionKey } from './section-key.ts'

/** One act of writing ticks what was done along with the contact. One that cannot be ticked refuses the whole note. */
const doneInNote: NoteSection<DoneInNote> = {
  key: noteSectionKey,
  schema: DoneInNote,
  async onSign(tx, note, { done }) {
    for (const id of new Set(done)) await finish(tx, note, id)
  },
}

async function finish(tx: Tx, note: SignedNote, id: string): Promise<void> {
  const row = await selectObligationToChange(tx, id)
  if (!row || row.case_id !== note.caseId) throw refuse('not_there')
  if (row.closed_at) return // somebody ticked it while the note was written: done is done
  if (row.verb !== 'do_task') throw refuse('not_ticked_by_hand', `sections.${noteSectionKey}.done`)
  await finishWithin(tx, row, null)
}

registerNoteSection(doneInNote)
