import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { DraftInHand } from '../../../web/draft/use-draft.ts'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import { Confirm } from '../../../web/parts/dialog.tsx'
import { functions, Mode, modes, Party, parties, WorkFunction } from '../contact-note/note-words.ts'
import { say } from '../en.ts'
import type { NoteStart } from '../note-draft/contract.ts'
import type { NoteDraft } from './note-draft.form.ts'
import { useDiscardNote } from './note-drawer.client.ts'
import type { PartProps } from './note-fields.view.tsx'

type NoteMoreProps = PartProps & { start: NoteStart; draft: DraftInHand<NoteDraft>; onDiscarded: () => void }

/** What is filled in already and seldom changes; what was given; and the way out of a draft. */
export function NoteMore({ note, set, problems, start, draft, onDiscarded }: NoteMoreProps) {
  const part = { note, set, problems }
  return (
    <details className="tl-note-more">
      <summary>{say('more_about')}</summary>
      <div className="tl-fields">
        <WithWhom {...part} client={start.clientName} />
        <Given {...part} client={start.clientName} />
        <Discard start={start} draft={draft} onDiscarded={onDiscarded} />
      </div>
    </details>
  )
}

const functionOptions = functions.map((value) => ({ value, word: say(`function_${value}`) }))
const modeOptions = modes.map((value) => ({ value, word: say(`mode_${value}`) }))

function WithWhom({ note, set, problems, client }: PartProps & { client: string }) {
  return (
    <div className="tl-fields-row">
      <SelectField
        label={say('field_with')}
        name="with"
        options={parties.map((value) => ({ value, word: say(`party_${value}`, { client }) }))}
        value={note.with}
        onChange={({ target }) => set({ with: Party.parse(target.value) })}
      />
      <TextField
        label={say('field_participants')}
        name="participants"
        value={note.participants}
        onChange={({ target }) => set({ participants: target.value })}
        problem={problems['participants']}
      />
      <SelectField
        label={say('field_function')}
        name="function"
        options={functionOptions}
        value={note.function}
        onChange={({ target }) => set({ function: WorkFunction.parse(target.value) })}
      />
      <SelectField
        label={say('field_next_mode')}
        name="nextContact.mode"
        none={say('next_mode_any')}
        options={modeOptions}
        value={note.nextMode ?? ''}
        onChange={({ target }) => set({ nextMode: target.value === '' ? null : Mode.parse(target.value) })}
      />
    </div>
  )
}

/** Leaflets, letters, phone numbers: what it was, and which edition. */
function Given({ note: { information }, set, problems, client }: PartProps & { client: string }) {
  const change = (at: number, given: Partial<NoteDraft['information'][number]>) =>
    set({ information: information.map((one, index) => (index === at ? { ...one, ...given } : one)) })
  return (
    <fieldset className="tl-fields">
      <legend className="tl-label">{say('field_information', { client })}</legend>
      {information.map((given, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are added at the end and never moved
        <div className="tl-note-given" key={at}>
          <TextField
            label={say('field_title', { number: at + 1 })}
            name={`information.${at}.title`}
            value={given.title}
            onChange={({ target }) => change(at, { title: target.value })}
            problem={problems[`information.${at}.title`]}
          />
          <TextField
            label={say('field_version', { number: at + 1 })}
            name={`information.${at}.version`}
            value={given.version}
            onChange={({ target }) => change(at, { version: target.value })}
            problem={problems[`information.${at}.version`]}
          />
        </div>
      ))}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus aria-hidden />}
        onClick={() => set({ information: [...information, { title: '', version: '' }] })}
      >
        {say('add_information')}
      </Button>
    </fieldset>
  )
}

function Discard({ start, draft, onDiscarded }: Pick<NoteMoreProps, 'start' | 'draft' | 'onDiscarded'>) {
  const [asking, ask] = useState(false)
  const act = useDiscardNote()
  const discard = async () => {
    await draft.hold()
    await act.mutateAsync({ params: { caseId: start.caseId }, body: { noteId: draft.body.noteId } })
    draft.forget()
    onDiscarded()
  }
  if (!draft.state) return null
  return (
    <>
      <Button size="xs" variant="subtle" onClick={() => ask(true)}>
        {say('discard_draft')}
      </Button>
      {asking && (
        <Confirm
          title={say('discard_draft')}
          verb={say('discard_draft')}
          busy={act.isPending}
          onConfirm={() => void discard().catch(() => ask(false))}
          onCancel={() => ask(false)}
        >
          {say('discard_sure')}
        </Confirm>
      )}
    </>
  )
}
