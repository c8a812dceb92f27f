import './contact-note.css'
import type { ReactNode } from 'react'
import { dayInWords, momentInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { useHere } from '../../../web/use-here.ts'
import { Versions } from '../amendment/versions.view.tsx'
import type { ContactNote } from '../contact-note/contract.ts'
import { bodyParts } from '../contact-note/note-format.rules.ts'
import { partWords } from '../contact-note/part-words.ts'
import { say } from '../en.ts'
import type { Signature } from '../signing/contract.ts'
import { useContactNote } from './contact-note.client.ts'
import { type Adding, NoteActs } from './note-acts.view.tsx'
import { NoteStandingView } from './note-standing.view.tsx'

type ContactNoteProps = {
  noteId: string
  adds?: Adding
  /** A supervisor's answer has keys of its own: only where one note is read to be answered. */
  byKey?: boolean
}

/** A signed note as it is read: its words first, then what is known of the contact, then who stands for it. */
export function ContactNoteView({ noteId, adds, byKey = false }: ContactNoteProps) {
  const query = useContactNote(noteId)
  return (
    <Answered query={query} rows={3}>
      {(note) => (
        <article className="tl-note-read">
          <NoteStandingView note={note} />
          <LateLabel note={note} />
          {!note.intact && <Mark kind="overdue">{say('not_intact')}</Mark>}
          <Words note={note} />
          <Facts note={note} />
          {note.signatures.map((signature) => (
            <SignedBy key={signature.staffId} signature={signature} />
          ))}
          <Versions note={note} />
          <Addenda note={note} />
          <NoteActs key={note.versionId} note={note} adds={adds} byKey={byKey} />
        </article>
      )}
    </Answered>
  )
}

function LateLabel({ note }: { note: ContactNote }) {
  const here = useHere()
  if (note.lateBecause === null) return null
  const dates = { happened: momentInWords(note.happenedAt, here), entered: momentInWords(note.enteredAt, here) }
  return (
    <p>
      <b>{say('late_entry_label')}</b> {say('late_entry_read', dates)} {note.lateBecause}
    </p>
  )
}

function Words({ note }: { note: ContactNote }) {
  const { body } = note
  const written = bodyParts.filter((part) => body[part].trim() !== '')
  if (written.length === 0) return <p className="tl-quiet">{say('no_words')}</p>
  return written.map((part) => (
    <section key={part}>
      {part !== 'note' && <h4>{partWords(part, note)}</h4>}
      <p className="tl-note-text">{body[part]}</p>
    </section>
  ))
}

function Facts({ note }: { note: ContactNote }) {
  const here = useHere()
  return (
    <dl className="tl-facts">
      <Fact term={say('field_when')}>{momentInWords(note.happenedAt, here)}</Fact>
      <Fact term={say('field_how')}>
        {say(`mode_${note.mode}`)}, {say(`place_${note.place}`)}
      </Fact>
      <Fact term={say('field_with')}>
        {say(`party_${note.with}`, { client: note.clientName })}
        {note.participants && `, ${note.participants}`}
      </Fact>
      <Fact term={say('field_minutes')}>{say('minutes_and_units', { minutes: note.minutes, count: note.units })}</Fact>
      <Fact term={say('field_function')}>{say(`function_${note.function}`)}</Fact>
      {note.groupOf !== null && <Fact term={say('group_of')}>{say('group_of_people', { people: note.groupOf })}</Fact>}
      {note.refused && (
        <>
          <Fact term={say('field_offer')}>{note.refused.offer}</Fact>
          <Fact term={say('field_because')}>{note.refused.because}</Fact>
          <Fact term={say('field_reoffer')}>{note.refused.reofferOn && dayInWords(note.refused.reofferOn, here)}</Fact>
        </>
      )}
      {note.information.length > 0 && (
        <Fact term={say('field_information', { client: note.clientName })}>
          {note.information.map(({ title, version }) => (version ? `${title} (${version})` : title)).join(', ')}
        </Fact>
      )}
      {note.nextContact && (
        <Fact term={say('field_next')}>
          {momentInWords(note.nextContact.at, here)}
          {note.nextContact.mode && `, ${say(`mode_${note.nextContact.mode}`)}`}
        </Fact>
      )}
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

function SignedBy({ signature: { kind, name, credential, at } }: { signature: Signature }) {
  const by = credential ? say('name_and_credential', { name, credential }) : name
  return (
    <Mark kind="done" wraps>
      {say(kind === 'cosign' ? 'cosigned_by' : 'signed_by', { by, when: momentInWords(at, useHere()) })}
    </Mark>
  )
}

function Addenda({ note: { addenda } }: { note: ContactNote }) {
  return addenda.map(({ addendumId, words, signature }) => (
    <section key={addendumId} className="tl-note-addendum">
      <h4>{say('addendum')}</h4>
      <p className="tl-note-text">{words}</p>
      <SignedBy signature={signature} />
    </section>
  ))
}
