import { isAttempt, unitsOf } from '../contact-note/contact-note.rules.ts'
import { say } from '../en.ts'
import { MomentField } from './moment-field.view.tsx'
import type { NoteDraft } from './note-draft.form.ts'
import type { PartProps } from './note-fields.view.tsx'

/** When they meet again, and what this contact counts as. */
export function NoteNext({ note, set, problems }: PartProps) {
  return (
    <div className="tl-note-next">
      <MomentField
        label={say('field_next')}
        name="nextContact.at"
        direction="future"
        value={note.next}
        onChange={(next) => set({ next })}
        problem={problems['nextContact.at']}
      />
      <span className="tl-note-units">{unitsLine(note)}</span>
    </div>
  )
}

function unitsLine({ outcome, mode, minutes, function: work }: NoteDraft): string {
  const counted = { function: say(`function_${work}`), minutes: minutes || '0' }
  const contact = { outcome: outcome ?? 'reached', mode }
  if (isAttempt(contact)) return say('attempt_line', counted)
  return say('units_line', { ...counted, count: unitsOf({ ...contact, minutes: Number(minutes) || 0 }) })
}
