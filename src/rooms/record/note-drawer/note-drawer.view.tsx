import './note-drawer.css'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { DraftConflict } from '../../../web/draft/draft-conflict.tsx'
import { type DraftInHand, useDraft } from '../../../web/draft/use-draft.ts'
import { ProblemSummary } from '../../../web/form/problem-summary.tsx'
import { useKeys } from '../../../web/keys.ts'
import { Answered, TroubleBanner } from '../../../web/list/answered.tsx'
import { Drawer } from '../../../web/shell/drawer.tsx'
import { tell } from '../../../web/shell/told.tsx'
import { useHere } from '../../../web/use-here.ts'
import { textOf } from '../contact-note/note-format.rules.ts'
import { say } from '../en.ts'
import { draftKind, type NoteStart } from '../note-draft/contract.ts'
import { NoteClocks } from './note-clocks.view.tsx'
import { NoteDraft, type NoteOpening, newDraft } from './note-draft.form.ts'
import { useBegunNote, useNoteStart } from './note-drawer.client.ts'
import { NoteFields } from './note-fields.view.tsx'
import { useSigning } from './use-signing.ts'

export type NoteDrawerProps = NoteOpening & { caseId: string; onClose: () => void }

/** A contact, written down over whatever page is open. What was begun before goes on. */
export function NoteDrawer({ caseId, onClose, ...opening }: NoteDrawerProps) {
  const start = useNoteStart(caseId)
  if (start.isSuccess) return <BegunNote key={caseId} start={start.data} opening={opening} onClose={onClose} />
  return (
    <Drawer title={say('note_new')} onClose={onClose}>
      <Answered query={start}>{() => null}</Answered>
    </Drawer>
  )
}

type BegunNoteProps = { start: NoteStart; opening: NoteOpening; onClose: () => void }

function BegunNote({ start, opening, onClose }: BegunNoteProps) {
  const here = useHere()
  const { caseId, clientName: client } = start
  const title = say('note_of', { client })
  const [initial] = useState(() => newDraft(start, opening, here))
  const draft = useDraft({ kind: draftKind, subjectId: caseId, title, shape: NoteDraft, initial })
  const { problems, open, summed, trouble, signing, sign } = useSigning(start, draft, onClose)
  useBegunNote(caseId, draft.body, draft.state)
  useKeys([{ keys: 'mod+Enter', does: say('sign_note'), act: sign }])
  const close = () => {
    if (draft.state) tell(say('draft_kept', { client }))
    onClose()
  }
  return (
    <Drawer
      title={title}
      closeLabel={say('close_keeps_draft')}
      state={<NoteClocks draft={draft} windowHours={start.windowHours} />}
      foot={<Foot busy={signing} onSign={sign} onLater={close} />}
      onClose={close}
    >
      <NoteForm draft={draft} problems={problems}>
        {trouble !== undefined && <TroubleBanner error={trouble} />}
        <ProblemSummary problems={summed} />
        <DraftConflict draft={draft} wordsOf={({ body }) => textOf(body)} />
        <NoteFields start={start} draft={draft} problems={open} onDiscarded={onClose} />
      </NoteForm>
    </Drawer>
  )
}

type NoteFormProps = {
  draft: DraftInHand<NoteDraft>
  problems: Record<string, unknown>
  children: ReactNode
}

/** Drawn once the draft is there, with the hand where the words go; after a refusal, where the first is mended. */
function NoteForm({ draft: { ready }, problems, children }: NoteFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (ready) form.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [ready])
  useEffect(() => {
    const names = Object.keys(problems)
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('[name]') ?? [])]
    if (names.length < 3) fields.find((field) => names.includes(field.getAttribute('name') ?? ''))?.focus()
  }, [problems])
  if (!ready) return null
  return (
    <form ref={form} className="tl-note-form" noValidate onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  )
}

const isMac = /Mac|iP(hone|ad)/.test(navigator.userAgent)

function Foot({ busy, onSign, onLater }: { busy: boolean; onSign: () => void; onLater: () => void }) {
  return (
    <>
      <Button leftSection={<IconPencil aria-hidden />} loading={busy} onClick={onSign}>
        {say('sign_note')}
      </Button>
      <Button variant="default" onClick={onLater}>
        {say('finish_later')}
      </Button>
      <span className="tl-hint tl-push">
        <kbd>{say(isMac ? 'sign_key_mac' : 'sign_key')}</kbd> {say('key_sign')}
      </span>
    </>
  )
}
