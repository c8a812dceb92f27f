import { momentInWords } from '../../../web/due-words.ts'
import { AreaField } from '../../../web/form/inputs.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { useHere } from '../../../web/use-here.ts'
import { isLateEntry } from '../contact-note/contact-note.rules.ts'
import { say } from '../en.ts'
import { isInstant } from './moment.form.ts'
import type { NoteDraft } from './note-draft.form.ts'
import type { PartProps } from './note-fields.view.tsx'

type LateEntryProps = {
  note: Pick<NoteDraft, 'when' | 'lateBecause'>
  set: (change: Pick<NoteDraft, 'lateBecause'>) => void
  problems: PartProps['problems']
  windowHours: number
}

/** Unfolds when the window has passed: both dates, and the reason. */
export function LateEntry({ note, set, problems, windowHours }: LateEntryProps) {
  const here = useHere()
  if (!isInstant(note.when) || !isLateEntry(note.when, here.now, windowHours)) return null
  const dates = { happened: momentInWords(note.when, here), entered: momentInWords(here.now, here) }
  return (
    <>
      <Banner kind="warn">{say('late_entry_dates', dates)}</Banner>
      <AreaField
        label={say('field_late_because')}
        name="lateBecause"
        rows={2}
        value={note.lateBecause}
        onChange={({ target }) => set({ lateBecause: target.value })}
        problem={problems['lateBecause']}
      />
    </>
  )
}
