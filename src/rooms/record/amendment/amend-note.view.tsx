import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useAct } from '../../../web/asking.ts'
import { DraftConflict } from '../../../web/draft/draft-conflict.tsx'
import { useDraft } from '../../../web/draft/use-draft.ts'
import { AreaField, TextField } from '../../../web/form/inputs.tsx'
import { ProblemSummary, type Problems } from '../../../web/form/problem-summary.tsx'
import { problemsOf } from '../../../web/form/problems-of.ts'
import { SavedState } from '../../../web/form/saved-state.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { newId } from '../../../words/ids.ts'
import type { ContactNote } from '../contact-note/contract.ts'
import { shownParts, textOf } from '../contact-note/note-format.rules.ts'
import { partWords } from '../contact-note/part-words.ts'
import { say } from '../en.ts'
import { WithSnippets } from '../snippet-screen/with-snippets.view.tsx'
import { AmendmentDraft, readAmendment } from './amendment.form.ts'
import { amendNote } from './contract.ts'

const begun = ({ versionId, format, body, minutes }: ContactNote, because: string): AmendmentDraft => ({
  amendmentId: newId(),
  corrects: versionId,
  because,
  format,
  body,
  minutes: String(minutes),
})

/** The words as they stand, to be corrected. What was signed before is kept beside them. */
export function AmendNote({ note, onClose }: { note: ContactNote; onClose: () => void }) {
  const here = useHere()
  const act = useAct(amendNote, ['timeline', 'chart', 'today', 'drafts', 'sign_off', 'minutes'])
  const returned = note.cosigns.at(-1)?.answer === 'returned'
  const [initial] = useState(() => begun(note, returned ? say('amend_because_returned') : ''))
  const title = say('amendment_of', { client: note.clientName })
  const draft = useDraft({ kind: 'amendment', subjectId: note.noteId, title, shape: AmendmentDraft, initial })
  const [found, find] = useState<Problems>({})
  const sign = async () => {
    const read = readAmendment(draft.body, note)
    find('problems' in read ? read.problems : {})
    if ('problems' in read) return
    await draft.hold()
    await act.mutateAsync({ params: { noteId: note.noteId }, body: read.body })
    await draft.discard()
    tell(say(returned ? 'amendment_sent_again' : 'amendment_signed'))
    onClose()
  }
  const problems = useMemo(() => ({ ...problemsOf(act.error), ...found }), [act.error, found])
  if (!draft.ready) return null
  return (
    <form className="tl-fields" noValidate onSubmit={(event) => [event.preventDefault(), void sign().catch(() => {})]}>
      {act.isError && !problemsOf(act.error) && <TroubleBanner error={act.error} />}
      <ProblemSummary problems={problems} />
      <DraftConflict draft={draft} wordsOf={({ body }) => textOf(body)} />
      <WithSnippets client={note.clientName}>
        <AmendmentFields {...{ note, problems }} draft={draft.body} set={draft.change} />
      </WithSnippets>
      <div className="tl-row">
        <Button type="submit" loading={act.isPending} leftSection={<IconPencil aria-hidden />}>
          {say(returned ? 'amend_send_again' : 'sign_amendment')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('finish_later')}
        </Button>
        <SavedState state={draft.state} here={here} />
      </div>
    </form>
  )
}

type FieldsProps = { note: ContactNote; draft: AmendmentDraft; set: (to: AmendmentDraft) => void; problems: Problems }

function AmendmentFields({ note: { diagnoses }, draft, set, problems }: FieldsProps) {
  return (
    <>
      {shownParts(draft.format, draft.body).map((part) => (
        <AreaField
          key={part}
          label={partWords(part, { format: draft.format, diagnoses })}
          name={`body.${part}`}
          rows={4}
          value={draft.body[part]}
          onChange={({ target }) => set({ ...draft, body: { ...draft.body, [part]: target.value } })}
          problem={problems[`body.${part}`]}
        />
      ))}
      <TextField
        label={say('field_minutes')}
        name="minutes"
        inputMode="numeric"
        autoComplete="off"
        value={draft.minutes}
        onChange={({ target }) => set({ ...draft, minutes: target.value })}
        problem={problems['minutes']}
      />
      <AreaField
        label={say('amend_because')}
        name="because"
        rows={2}
        value={draft.because}
        onChange={({ target }) => set({ ...draft, because: target.value })}
        problem={problems['because']}
      />
    </>
  )
}
