import { IconChevronDown } from '@tabler/icons-react'
import { useEffect, useId, useRef } from 'react'
import { momentInWords } from '../../../web/due-words.ts'
import { Mark } from '../../../web/parts/mark.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { useHere } from '../../../web/use-here.ts'
import { ContactNoteView } from '../../record/web.ts'
import { say } from '../en.ts'
import type { WaitingNote } from './contract.ts'
import { WaitsUntil } from './waits-until.view.tsx'

type WaitingNoteProps = { note: WaitingNote; open: boolean; onToggle: () => void }

/** Whose note about whom, under which rule and by when; unfolded, the note itself with the answer below it. */
export function WaitingNoteRow({ note, open, onToggle }: WaitingNoteProps) {
  const here = useHere()
  const id = useId()
  const line = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (open) line.current?.focus()
  }, [open])
  return (
    <li>
      <button
        ref={line}
        type="button"
        className="tl-sign-off-line"
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        <span>
          <b>{note.clientName}</b>{' '}
          {say('sign_off_note_by', { name: note.by, when: momentInWords(note.happenedAt, here) })}
          <br />
          <small className="tl-quiet">
            {note.ruleTitle}, {note.programName}
          </small>
        </span>
        {note.again && <Tag>{say('sign_off_again')}</Tag>}
        {note.dueAt ? <WaitsUntil at={note.dueAt} /> : <Mark kind="later">{say('sign_off_no_day')}</Mark>}
        <IconChevronDown aria-hidden />
      </button>
      <div id={id} hidden={!open} className="tl-sign-off-read">
        {open && <ContactNoteView noteId={note.noteId} byKey />}
      </div>
    </li>
  )
}
