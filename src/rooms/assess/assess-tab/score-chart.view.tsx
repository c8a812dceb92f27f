import { dateInWords } from '../../../web/due-words.ts'
import { useHere } from '../../../web/use-here.ts'
import { type CalendarDay, daysBetween } from '../../../words/calendar-day.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import type { KeptScore } from '../scoring/kept-score.ts'
import type { Band } from '../scoring/scoring-sheet.schema.ts'
import { namedAmong } from './named-points.ts'
import { scoreInWords } from './score-words.ts'

/** `id`: the assessment's own; two of one day may have the same score. */
export type ScorePoint = { id: string; on: CalendarDay; score: KeptScore }

type ScoreChartProps = {
  /** The oldest first. */
  points: readonly ScorePoint[]
  /** Those that hold for this person; drawn as stripes with their names. */
  bands: readonly Pick<Band, 'from' | 'title'>[]
}

const width = 360
const height = 180
const left = 34
const right = 120
const bottom = 24
const top = 14

/** One person's score over time: line measured, a dot each time, a ring for the latest. The same as a table under it. */
export function ScoreChart({ points, bands }: ScoreChartProps) {
  const here = useHere()
  const measured = points.flatMap(({ score, ...point }) =>
    score.value === null ? [] : [{ ...point, value: score.value, score }],
  )
  const [first] = measured
  const latest = measured.at(-1)
  if (!first || !latest) return null
  const { range } = latest.score
  const named = namedAmong(measured)
  const span = Math.max(1, daysBetween(first.on, latest.on))
  const xOf = (on: CalendarDay) =>
    measured.length === 1
      ? (left + width - right) / 2
      : left + ((width - right - left) * daysBetween(first.on, on)) / span
  const yOf = (value: number) =>
    top + (height - top - bottom) * (1 - (value - range[0]) / Math.max(1, range[1] - range[0]))
  return (
    <figure className="tl-score-chart">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Stripes bands={bands} range={range} yOf={yOf} />
        <polyline
          className="tl-score-line"
          points={measured.map(({ on, value }) => `${xOf(on)},${yOf(value)}`).join(' ')}
        />
        {measured.map(({ id, on, value }, at) => (
          <g key={id}>
            {at === measured.length - 1 ? (
              <circle className="tl-score-ring" cx={xOf(on)} cy={yOf(value)} r="5" />
            ) : (
              <circle className="tl-score-dot" cx={xOf(on)} cy={yOf(value)} r="4" />
            )}
            {named.has(id) && (
              <text
                className={at === measured.length - 1 ? 'tl-score-now' : undefined}
                x={xOf(on)}
                y={yOf(value) - 9}
                textAnchor="middle"
              >
                {value}
              </text>
            )}
          </g>
        ))}
        <text x={left} y={height - 6}>
          {dateInWords(first.on, here)}
        </text>
        {measured.length > 1 && (
          <text x={width - right} y={height - 6} textAnchor="end">
            {dateInWords(latest.on, here)}
          </text>
        )}
      </svg>
      <ScoreTable points={points} />
    </figure>
  )
}

type StripesProps = {
  bands: ScoreChartProps['bands']
  range: readonly [number, number]
  yOf: (value: number) => number
}

/** Every other band is shaded, and each is named where it lies. */
function Stripes({ bands, range: [least, most], yOf }: StripesProps) {
  return bands.map(({ from, title }, at) => {
    const until = bands[at + 1]?.from ?? most
    const [low, high] = [yOf(Math.max(from, least)), yOf(until)]
    return (
      <g key={`${from} ${title}`}>
        {at % 2 === 1 && (
          <rect className="tl-score-stripe" x={left} y={high} width={width - left - right} height={low - high} />
        )}
        <text className="tl-score-band" x={width - right + 8} y={(low + high) / 2 + 5}>
          {title}
        </text>
      </g>
    )
  })
}

function ScoreTable({ points }: { points: readonly ScorePoint[] }) {
  const here = useHere()
  return (
    <details>
      <summary>{say('as_table')}</summary>
      <ul className="tl-record-list">
        {points.toReversed().map(({ id, on, score }) => (
          <li key={id}>
            <span>{dateInWords(on, here)}</span>
            <span className="tl-num">{scoreInWords(score)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
