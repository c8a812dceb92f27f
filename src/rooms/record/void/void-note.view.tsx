import { useAct } from '../../../web/asking.ts'
import { FormDialog } from '../../../web/form/form-dialog.tsx'
import { AreaField } from '../../../web/form/inputs.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { tell } from '../../../web/shell/told.tsx'
import type { ContactNote } from '../contact-note/contract.ts'
import { say } from '../en.ts'
import { voidNote } from './contract.ts'

const topics = ['timeline', 'chart', 'clients', 'today', 'team', 'sign_off', 'minutes'] as const

/** Entered in error: said with its reason, and what then happens is said before. */
export function VoidNoteDialog({ note, onClose }: { note: ContactNote; onClose: () => void }) {
  const act = useAct(voidNote, topics)
  const problems = problemsOf(act.error) ?? {}
  const onSuccess = () => {
    tell(say('void_told', { client: note.clientName }))
    onClose()
  }
  return (
    <FormDialog
      title={say('void_of', { client: note.clientName })}
      verb={say('void_note')}
      busy={act.isPending}
      error={act.error}
      problems={problems}
      onClose={onClose}
      onSubmit={(typed) =>
        act.mutate({ params: { noteId: note.noteId }, body: { because: String(typed.get('because')) } }, { onSuccess })
      }
    >
      <p>{say('void_means')}</p>
      <AreaField label={say('void_because')} name="because" rows={3} problem={problems['because']} data-first="" />
    </FormDialog>
  )
}
