import type { Tx } from '../../../platform/db/transaction.ts'
import { contextOf } from '../../../platform/db/transaction.ts'
import { plainDayInWords } from '../../../web/due-words.ts'
import { dayOf } from '../../../words/time-zone.ts'
import { caseFacts } from '../../cases/index.ts'
import { registerNoteSection, type SignedNote } from '../../record/index.ts'
import { serveGoal } from '../chain/serve-goal.ts'
import { say } from '../en.ts'
import { refreshPlan } from '../held/held-plan.ts'
import { GoalUpdates } from '../progress/contract.ts'
import { keepProgress } from '../progress/keep-progress.ts'
import { noteSectionKey } from './section-key.ts'

/** Goals worked on in a contact: each is updated as of its day, and the note serves it. */
registerNoteSection({
  key: noteSectionKey,
  schema: GoalUpdates,
  async onSign(tx, note, updates) {
    const day = dayOf(note.happenedAt, contextOf(tx).zone)
    const held = await planOfNote(tx, note)
    for (const [at, update] of updates.entries()) {
      const goal = await keepProgress(
        tx,
        held,
        { ...update, on: day, noteId: note.noteId },
        `sections.${noteSectionKey}.${at}`,
      )
      const title = say('note_of', { day: plainDayInWords(day) })
      await serveGoal(tx, { goalId: goal.id, kind: 'contact_note', subjectId: note.noteId, title })
    }
    refreshPlan(tx)
  },
})

async function planOfNote(tx: Tx, { caseId }: SignedNote) {
  const { clientId, programId, dataClass } = await caseFacts(tx, caseId)
  return { id: caseId, client_id: clientId, program_id: programId, data_class: dataClass }
}
