import { dateInWords } from '../../../web/due-words.ts'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import type { LaceFile } from '../acuity/contract.ts'
import { say } from '../en.ts'

/** The chance of coming back to hospital, out of the record: each part with its points, and what is missing said as missing. */
export function LaceSheet({ lace }: { lace: LaceFile }) {
  const here = useHere()
  const { parts, score, atMost, bandTitle, source, stay } = lace
  const days = [stay.startedOn, stay.endedOn].map((day) => (day ? dateInWords(day, here) : say('day_not_known')))
  return (
    <Sheet title={say('lace')} aside={say('lace_range')}>
      <p className="tl-score">
        <b className="tl-score-total">{score}</b>
        <b>{bandTitle}</b>
        {atMost > score && <span>{say('lace_at_most', { atMost })}</span>}
      </p>
      <p className="tl-quiet">
        {say('lace_stay', { hospital: stay.hospital ?? say('hospital_not_known'), from: days[0], to: days[1] })}
      </p>
      <ul className="tl-lines tl-lace">
        {parts.map(({ part, title, points, most, because }) => (
          <li key={part}>
            <span>
              {title}
              <small>{because}</small>
            </span>
            <span className="tl-num">
              {points === null ? say('lace_unknown', { most }) : say('lace_points', { points, most })}
            </span>
          </li>
        ))}
      </ul>
      {source && <p className="tl-hint">{source}</p>}
    </Sheet>
  )
}
