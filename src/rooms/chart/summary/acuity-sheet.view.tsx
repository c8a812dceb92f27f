import './summary.css'
import { dateInWords } from '../../../web/due-words.ts'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { ChartSummary } from './contract.ts'

const width = 240
const height = 40

/** One person's score over time: line measured, ring for the latest. The same in words under it. */
export function AcuitySheet({ points }: { points: ChartSummary['acuity'] }) {
  const here = useHere()
  const at = points.map(({ total }, index) => ({ x: xOf(index, points.length), y: yOf(total) }))
  const latest = at.at(-1)
  return (
    <Sheet title={say('acuity_over_time')}>
      {points.length > 1 && (
        <svg viewBox={`0 0 ${width} ${height + 8}`} className="tl-acuity-line" aria-hidden="true">
          <polyline
            fill="none"
            stroke="var(--tl-indigo)"
            strokeWidth="3"
            points={at.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
          {latest && (
            <circle
              cx={latest.x}
              cy={latest.y}
              r="4"
              fill="var(--tl-surface)"
              stroke="var(--tl-indigo)"
              strokeWidth="3"
            />
          )}
        </svg>
      )}
      <ul className="tl-record-list">
        {points
          .toReversed()
          .slice(0, 4)
          .map(({ on, tier, total }) => (
            <li key={`${on} ${total}`}>
              <span>{say('acuity_since', { tier, day: dateInWords(on, here) })}</span>
              <small className="tl-num">{total}</small>
            </li>
          ))}
      </ul>
    </Sheet>
  )
}

const highest = 30
const xOf = (index: number, count: number): number => 6 + ((width - 12) * index) / Math.max(1, count - 1)
const yOf = (total: number): number => 4 + (height - 8) * (1 - total / highest)
