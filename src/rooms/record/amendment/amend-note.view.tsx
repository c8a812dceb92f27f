import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { z } from 'zod'
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
import { Format, NoteBody, shownParts, textOf } from '../contact-note/note-format.rules.ts'
import { partWords } from '../contact-note/part-words.ts'
import { say } from '../en.ts'
import { amendNote } from './contract.ts'

const AmendmentDraft = z.object({
  amendmentId: z.uuid(),
  corrects: z.uuid(),
  because: z.string(),
  format: Format,
  body: NoteBody,
  minutes: z.string(),
})
type AmendmentDraft = z.infer<typeof AmendmentDraft>

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
  const sign = async () => {
    await draft.hold()
    const { minutes, ...body } = draft.body
    await act.mutateAsync({ params: { noteId: note.noteId }, body: { ...body, minutes: Number(minutes) } })
    await draft.discard()
    tell(say(returned ? 'amendment_sent_again' : 'amendment_signed'))
    onClose()
  }
  if (!draft.ready) return null
  const refused = act.isError ? problemsOf(act.error) : null
  return (
    <form className="tl-fields" noValidate onSubmit={(event) => [event.preventDefault(), void sign().catch(() => {})]}>
      {act.isError && !refused && <TroubleBanner error={act.error} />}
      <ProblemSummary problems={refused ?? {}} />
      <DraftConflict draft={draft} wordsOf={({ body }) => textOf(body)} />
      <AmendmentFields diagnoses={note.diagnoses} draft={draft.body} set={draft.change} problems={refused ?? {}} />
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

type FieldsProps = { diagnoses: boolean; draft: AmendmentDraft; set: (to: AmendmentDraft) => void; problems: Problems }

function AmendmentFields({ diagnoses, draft, set, problems }: FieldsProps) {
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
