import { AreaField } from '../../../web/form/inputs.tsx'
import { Format, firstPartOf, shownParts, switchFormat } from '../contact-note/note-format.rules.ts'
import { partWords } from '../contact-note/part-words.ts'
import { Copied } from '../copy-forward/copied.view.tsx'
import { say } from '../en.ts'
import type { NoteStart } from '../note-draft/contract.ts'
import type { PartProps } from './note-fields.view.tsx'

/** What was said and done. The format changes how it is parted, never what was written. */
export function NoteWords({ note, set, problems, start }: PartProps & { start: NoteStart }) {
  const first = firstPartOf(note.format)
  const kept = start.formats.offered.includes(note.format) ? [] : [note.format] // begun when it was offered
  const offered = [...start.formats.offered, ...kept]
  return (
    <div className="tl-note-words">
      <Copied note={note} set={set} start={start} />
      {shownParts(note.format, note.body).map((part) => (
        <AreaField
          key={part}
          label={partWords(part, { format: note.format, diagnoses: start.diagnoses })}
          name={`body.${part}`}
          rows={part === first ? 5 : 3}
          {...(part === first && { 'data-first': '' })}
          value={note.body[part]}
          onChange={({ target }) => set({ body: { ...note.body, [part]: target.value } })}
          problem={problems[`body.${part}`]}
        />
      ))}
      <select
        className="tl-input tl-note-format"
        aria-label={say('field_format')}
        value={note.format}
        onChange={({ target }) => {
          const format = Format.parse(target.value)
          set({ format, body: switchFormat(note.format, format, note.body) })
        }}
      >
        {offered.map((format) => (
          <option key={format} value={format}>
            {say(`format_${format}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
