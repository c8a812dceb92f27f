import { useState } from 'react'
import { dateInWords } from '../../../web/due-words.ts'
import { TextField } from '../../../web/form/inputs.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { useHere } from '../../../web/use-here.ts'
import { foldedText } from '../../../words/person-name.ts'
import type { AssessFile, OfferedInstrument } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { BeginButton } from './begin-button.view.tsx'

/** What the program asks for at this stage, why, and all other instruments behind a search. */
export function AskedSheet({ file }: { file: AssessFile }) {
  const [sought, setSought] = useState('')
  const asked = file.offered.filter((one) => one.asked !== null)
  const words = foldedText(sought)
  const found = file.offered.filter(({ title, about }) => foldedText(`${title} ${about}`).includes(words))
  const shown = words === '' ? asked : found
  return (
    <Sheet title={say('asked_for')} aside={asked.length || undefined}>
      {file.offered.length > 0 && (
        <TextField
          label={say('find_instrument')}
          name="instrument"
          type="search"
          hint={say('find_instrument_hint', { count: file.offered.length })}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      {shown.length === 0 ? (
        <EmptyState>{say(words === '' ? 'nothing_asked' : 'no_such_instrument', { sought })}</EmptyState>
      ) : (
        <ul className="tl-record-list tl-offered">
          {shown.map((one) => (
            <OfferedLine key={one.key} offered={one} file={file} />
          ))}
        </ul>
      )}
    </Sheet>
  )
}

function OfferedLine({ offered, file }: { offered: OfferedInstrument; file: AssessFile }) {
  const here = useHere()
  const { title, about, asked, shell, lastOn, key, questions } = offered
  return (
    <li>
      <span>
        <b>{title}</b> {asked?.required && <Tag>{say('required')}</Tag>} {shell && <Tag>{say('total_only')}</Tag>}
        <small>{asked?.why ?? about}</small>
        <small>
          {shell ? '' : `${say('questions', { count: questions })}. `}
          {lastOn ? say('last_on', { day: dateInWords(lastOn, here) }) : say('never_done')}
        </small>
      </span>
      {file.mayAssess && <BeginButton caseId={file.caseId} instrument={key} title={title} again={lastOn !== null} />}
    </li>
  )
}
