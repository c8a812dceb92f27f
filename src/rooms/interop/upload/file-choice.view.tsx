import './upload.css'
import { IconFileImport } from '@tabler/icons-react'
import { type DragEvent, useId, useRef, useState } from 'react'
import { SelectField, TextField } from '../../../web/form/inputs.tsx'
import { Banner } from '../../../web/parts/banner.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { say } from '../en.ts'

export type Chosen = { programId: string; source: string }

type FileChoiceProps = {
  /** Why what was chosen is not even sent. */
  problem: string | undefined
  programs: readonly { programId: string; name: string }[]
  chosen: Chosen
  onChange: (part: Partial<Chosen>) => void
  onFiles: (files: readonly File[]) => void
}

/** Choose or drop. Dropping has its twin in the button, so that nobody needs a mouse. */
export function FileChoice({ programs, chosen, problem, onChange, onFiles }: FileChoiceProps) {
  return (
    <Sheet label={say('choose_files')}>
      <div className="tl-fields">
        <div className="tl-fields-row">
          {programs.length > 1 && (
            <SelectField
              label={say('into_program')}
              name="programId"
              options={programs.map(({ programId, name }) => ({ value: programId, word: name }))}
              value={chosen.programId}
              onChange={({ target }) => onChange({ programId: target.value })}
            />
          )}
          <TextField
            label={say('whose_ids')}
            name="source"
            hint={say('whose_ids_hint')}
            maxLength={200}
            autoComplete="off"
            value={chosen.source}
            onChange={({ target }) => onChange({ source: target.value })}
          />
        </div>
        <DropPlace onFiles={onFiles} />
        {problem && (
          <Banner kind="warn" role="alert">
            {problem}
          </Banner>
        )}
      </div>
    </Sheet>
  )
}

function DropPlace({ onFiles }: Pick<FileChoiceProps, 'onFiles'>) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (list: FileList | null) => {
    if (list && list.length > 0) onFiles([...list])
    if (input.current) input.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(isOver)
  }
  return (
    <div
      className={over ? 'tl-drop tl-drop-over' : 'tl-drop'}
      role="group"
      aria-label={say('choose_files')}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        id={id}
        className="tl-vh"
        type="file"
        name="file"
        accept=".json,application/json,application/fhir+json"
        multiple
        aria-describedby={`${id}-drop`}
        onChange={({ target }) => take(target.files)}
      />
      <label htmlFor={id} className="tl-drop-button">
        <IconFileImport aria-hidden /> {say('choose_files')}
      </label>
      <span id={`${id}-drop`} className="tl-quiet">
        {say('drop_files')}
      </span>
    </div>
  )
}
