import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { say } from '../en.ts'
import type { ImportReport } from '../import-run/contract.ts'
import { type Counted, countsOf } from './report-counts.rules.ts'

/** What became of the entries. Each number opens what it is made of. */
export function ReportCounts({ report }: { report: ImportReport }) {
  const id = useId()
  const [open, setOpen] = useState<Counted['key'] | null>(null)
  const counts = countsOf(report)
  const shown = counts.find(({ key }) => key === open)
  return (
    <>
      <ul className="tl-report-counts">
        {counts.map((one) => (
          <li key={one.key}>
            <Count
              counted={one}
              isOpen={open === one.key}
              controls={id}
              onTurn={() => setOpen(open === one.key ? null : one.key)}
            />
          </li>
        ))}
      </ul>
      <div id={id} hidden={!shown}>
        {shown && <Kinds counted={shown} />}
      </div>
    </>
  )
}

type CountProps = { counted: Counted; isOpen: boolean; controls: string; onTurn: () => void }

/** A number that is made of nothing one could name, as in reports of long ago, is only said. */
function Count({ counted: { word, count, kinds }, isOpen, controls, onTurn }: CountProps) {
  const words = (
    <>
      {word} <b>{count}</b>
    </>
  )
  if (kinds.length === 0) return <span>{words}</span>
  return (
    <button type="button" aria-expanded={isOpen} aria-controls={controls} onClick={onTurn}>
      {words} <IconChevronDown aria-hidden />
    </button>
  )
}

function Kinds({ counted: { key, word, kinds } }: { counted: Counted }) {
  return (
    <>
      <ul className="tl-report-kinds" aria-label={word}>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            {kind} <b>{count}</b>
          </li>
        ))}
      </ul>
      {key === 'only' && <p className="tl-quiet">{say('not_taken_over')}</p>}
    </>
  )
}
