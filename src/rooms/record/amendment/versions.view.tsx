import { useState } from 'react'
import { momentInWords } from '../../../web/due-words.ts'
import { useHere } from '../../../web/use-here.ts'
import type { ContactNote, NoteVersion } from '../contact-note/contract.ts'
import { bodyParts } from '../contact-note/note-format.rules.ts'
import { partWords } from '../contact-note/part-words.ts'
import { say } from '../en.ts'
import { differenceOf, type Run } from './difference.rules.ts'

/** Every version before the one above: what was changed after it, why, by whom and when. */
export function Versions({ note: { versions, diagnoses } }: { note: ContactNote }) {
  if (versions.length < 2) return null
  return versions
    .slice(1)
    .map((after, at) => ({ before: versions[at], after }))
    .toReversed()
    .map(
      ({ before, after }) =>
        before && <Change key={after.versionId} before={before} after={after} diagnoses={diagnoses} />,
    )
}

type ChangeProps = { before: NoteVersion; after: NoteVersion; diagnoses: boolean }

function Change({ before, after, diagnoses }: ChangeProps) {
  const here = useHere()
  const [isOpen, open] = useState(false) // two long texts are compared when somebody wants to know
  const { name, at } = after.signature
  return (
    <section className="tl-note-addendum">
      <h4>{say('amended_by', { by: name, when: momentInWords(at, here) })}</h4>
      <p className="tl-note-text">{after.because}</p>
      <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
        <summary>{say('what_changed')}</summary>
        {isOpen && <Differences before={before} after={after} diagnoses={diagnoses} />}
      </details>
      <details>
        <summary>{say('version_before', { when: momentInWords(before.signature.at, here) })}</summary>
        {bodyParts
          .filter((part) => before.body[part].trim() !== '')
          .map((part) => (
            <div key={part}>
              <h5>{partWords(part, { format: before.format, diagnoses })}</h5>
              <p className="tl-note-text">{before.body[part]}</p>
            </div>
          ))}
        <p>{say('version_minutes', { minutes: before.minutes })}</p>
      </details>
    </section>
  )
}

/** Struck out and underlined, so that it is read without colour; and said to whoever listens. */
function Differences({ before, after, diagnoses }: ChangeProps) {
  const changed = bodyParts.filter((part) => before.body[part] !== after.body[part])
  return (
    <>
      {changed.map((part) => (
        <div key={part}>
          <h5>{partWords(part, { format: after.format, diagnoses })}</h5>
          <p className="tl-note-text">
            {differenceOf(before.body[part], after.body[part]).map((run, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the runs of two texts that never change
              <Marked key={at} run={run} />
            ))}
          </p>
        </div>
      ))}
      {before.minutes !== after.minutes && (
        <p>{say('minutes_changed', { before: before.minutes, after: after.minutes })}</p>
      )}
      {before.format !== after.format && (
        <p>
          {say('format_changed', {
            before: say(`format_${before.format}`),
            after: say(`format_${after.format}`),
          })}
        </p>
      )}
    </>
  )
}

function Marked({ run: { kind, text } }: { run: Run }) {
  if (kind === 'same') return text
  return kind === 'gone' ? <del>{text}</del> : <ins>{text}</ins>
}
