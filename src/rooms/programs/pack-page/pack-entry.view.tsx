import { Button } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { dateInWords } from '../../../web/due-words.ts'
import { Tag } from '../../../web/parts/tag.tsx'
import { useHere } from '../../../web/use-here.ts'
import type { PackEntry } from './contract.ts'
import { say } from './pack-page.en.ts'

type LineProps = {
  entry: PackEntry
  isWhole: boolean
  onAsk: ((act: 'change' | 'back') => void) | null
}

/** One entry, which opens in its place: what it says, whose word that is, where it comes from and since when. */
export function EntryLine({ entry, isWhole, onAsk }: LineProps) {
  const here = useHere()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <li>
      <button
        type="button"
        className="tl-pack-line"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{entry.title}</span>
        {entry.layer !== 'base' && <Tag>{entry.layerName}</Tag>}
        {entry.coming.map(({ fromDay, says }) => (
          <Tag key={`${fromDay} ${says}`} kind="later">
            {dateInWords(fromDay, here)}
          </Tag>
        ))}
        <IconChevronDown aria-hidden />
      </button>
      <div id={id} hidden={!open}>
        {open && <Opened entry={entry} isWhole={isWhole} onAsk={onAsk} />}
      </div>
    </li>
  )
}

function Opened({ entry, isWhole, onAsk }: LineProps) {
  const here = useHere()
  return (
    <div className="tl-pack-entry">
      <dl className="tl-facts">
        {entry.words.map(({ field, label, says, layer }) => (
          <Word key={`${field} ${layer}`} label={label} says={says} layer={layer} />
        ))}
        <dt>{say('pack_source')}</dt>
        <dd>
          <Source entry={entry} /> {say('pack_since', { day: dateInWords(entry.since, here) })}
        </dd>
      </dl>
      {entry.coming.map(({ fromDay, says }) => (
        <p key={`${fromDay} ${says}`}>
          {says === null
            ? say('pack_coming_back', { day: dateInWords(fromDay, here) })
            : say('pack_coming', { day: dateInWords(fromDay, here), says })}
        </p>
      ))}
      {onAsk && (
        <div className="tl-row">
          <Button size="xs" variant="default" onClick={() => onAsk('change')}>
            {say('pack_change')}
          </Button>
          {entry.isOurs && (
            <Button size="xs" variant="subtle" onClick={() => onAsk('back')}>
              {say(isWhole ? 'pack_back_list' : 'pack_back')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

const Word = ({ label, says, layer }: { label: string; says: string; layer: string | null }) => (
  <>
    <dt>{label}</dt>
    <dd>
      {says}
      {layer && <small>{layer}</small>}
    </dd>
  </>
)

/** The place where it says so, and how sure that is. */
function Source({ entry: { source, layerName } }: { entry: PackEntry }) {
  if (!source) return <>{layerName},</>
  return (
    <>
      {source.url ? <a href={source.url}>{source.name}</a> : source.name}: {source.citation} ({source.certainty}),
    </>
  )
}
