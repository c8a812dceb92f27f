import type { DraftInHand } from '../../../web/draft/use-draft.ts'
import { spanInWords } from '../../../web/due-words.ts'
import { SavedState } from '../../../web/form/saved-state.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dueAtOf, isLateEntry, isLikelyPast } from '../contact-note/contact-note.rules.ts'
import { say } from '../en.ts'
import { isInstant } from './moment.form.ts'
import type { NoteDraft } from './note-draft.form.ts'

/** Under the title: where the words are kept, and how long the note still has. */
export function NoteClocks({ draft, windowHours }: { draft: DraftInHand<NoteDraft>; windowHours: number }) {
  const here = useHere()
  const { when } = draft.body
  const dueAt = isInstant(when) && isLikelyPast(when, here.now) ? dueAtOf(when, windowHours) : undefined
  const isLate = dueAt !== undefined && isLateEntry(when, here.now, windowHours)
  return (
    <>
      <SavedState state={draft.state} here={here} />
      {dueAt && (
        <Mark kind={isLate ? 'overdue' : 'due'}>
          {say(isLate ? 'note_late' : 'note_due_in', { span: spanInWords(here.now, dueAt) })}
        </Mark>
      )}
    </>
  )
}
