import { Button } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import { useAct } from '../../../web/asking.ts'
import { DraftConflict } from '../../../web/draft/draft-conflict.tsx'
import { useDraft } from '../../../web/draft/use-draft.ts'
import { AreaField } from '../../../web/form/inputs.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { SavedState } from '../../../web/form/saved-state.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { newId } from '../../../words/ids.ts'
import type { ContactNote } from '../contact-note/contract.ts'
import { say } from '../en.ts'
import { WithSnippets } from '../snippet-screen/with-snippets.view.tsx'
import { addAddendum } from './contract.ts'

type AddAddendumProps = {
  note: ContactNote
  opened: boolean /** What else can be done, beside it. */
  children?: ReactNode
}

/** A signed note does not change: what is missing is added below it, and signed. */
export function AddAddendum({ note, opened, children }: AddAddendumProps) {
  const [open, setOpen] = useState(opened)
  if (open) return <WritingAddendum note={note} onClose={() => setOpen(false)} />
  return (
    <div className="tl-row">
      <Button size="xs" variant="default" leftSection={<IconPlus aria-hidden />} onClick={() => setOpen(true)}>
        {say('add_addendum')}
      </Button>
      {children}
    </div>
  )
}

const AddendumDraft = z.object({ addendumId: z.uuid(), words: z.string() })

function WritingAddendum({ note, onClose }: { note: ContactNote; onClose: () => void }) {
  const here = useHere()
  const act = useAct(addAddendum, ['timeline', 'chart', 'drafts'])
  const [initial] = useState(() => ({ addendumId: newId(), words: '' }))
  const title = say('addendum_about', { client: note.clientName })
  const draft = useDraft({ kind: 'addendum', subjectId: note.noteId, title, shape: AddendumDraft, initial })
  const sign = async () => {
    await draft.hold()
    await act.mutateAsync({ params: { noteId: note.noteId }, body: draft.body })
    await draft.discard()
    tell(say('addendum_signed'))
    onClose()
  }
  if (!draft.ready) return null
  const refused = act.isError ? problemsOf(act.error) : null
  return (
    <form className="tl-fields" onSubmit={(event) => [event.preventDefault(), void sign().catch(() => {})]}>
      {act.isError && !refused && <TroubleBanner error={act.error} />}
      <DraftConflict draft={draft} wordsOf={({ words }) => words} />
      <WithSnippets client={note.clientName}>
        <AreaField
          label={say('addendum')}
          name="words"
          rows={4}
          value={draft.body.words}
          onChange={({ target }) => draft.change({ ...draft.body, words: target.value })}
          problem={refused?.['words']}
        />
      </WithSnippets>
      <div className="tl-row">
        <Button type="submit" loading={act.isPending} leftSection={<IconPencil aria-hidden />}>
          {say('sign_addendum')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('finish_later')}
        </Button>
        <SavedState state={draft.state} here={here} />
      </div>
    </form>
  )
}
