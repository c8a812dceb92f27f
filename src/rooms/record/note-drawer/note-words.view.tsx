import { AreaField } from '../../../web/form/inputs.tsx'
import { Format, firstPartOf, formats, shownParts, switchFormat } from '../contact-note/note-format.rules.ts'
import { say } from '../en.ts'
import type { PartProps } from './note-fields.view.tsx'

/** What was said and done. The format changes how it is parted, never what was written. */
export function NoteWords({ note, set, problems }: PartProps) {
  const first = firstPartOf(note.format)
  return (
    <div className="tl-note-words">
      {shownParts(note.format, note.body).map((part) => (
        <AreaField
          key={part}
          label={say(`part_${part}`)}
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
        {formats.map((format) => (
          <option key={format} value={format}>
            {say(`format_${format}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
