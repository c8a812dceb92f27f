import { useState } from 'react'
import { dateInWords } from '../../../web/due-words.ts'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { useHere } from '../../../web/use-here.ts'
import type { AssessFile, SignedLine } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { BeginButton } from './begin-button.view.tsx'
import { ScoreChart } from './score-chart.view.tsx'
import { changeInWords, rangeInWords, scoreInWords } from './score-words.ts'
import { type Series, seriesOf } from './series.ts'

/** One entry for each instrument that was answered: the latest score in words, what it was before, and every time. */
export function ScoresSheet({ file }: { file: AssessFile }) {
  const series = seriesOf(file.signed)
  return (
    <Sheet title={say('scores')} aside={series.length || undefined}>
      {series.length === 0 ? (
        <EmptyState>{say(file.mayAssess ? 'no_scores' : 'no_scores_yet')}</EmptyState>
      ) : (
        <ol className="tl-series">
          {series.map((one) => (
            <li key={one.key}>
              <SeriesEntry series={one} file={file} />
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  )
}

function SeriesEntry({ series, file }: { series: Series; file: AssessFile }) {
  const here = useHere()
  const { latest, before, title, key } = series
  const offered = file.offered.some((one) => one.key === key)
  return (
    <article aria-label={title}>
      <header className="tl-series-head">
        <h3>{title}</h3>
        <Go to={`/assessments/${latest.assessmentId}`}>{dateInWords(latest.doneOn, here)}</Go>
        {file.mayAssess && offered && <BeginButton caseId={file.caseId} instrument={key} title={title} again />}
      </header>
      {latest.scores.map((score) => (
        <p key={score.scale} className="tl-series-score">
          {latest.scores.length > 1 && <span>{score.title}</span>}
          <b>{scoreInWords(score)}</b>
          <small>{rangeInWords(score)}</small>
          <span>{changeInWords(score, before, here)}</span>
        </p>
      ))}
      {latest.scores.length === 0 && <p className="tl-quiet">{say('answers_only')}</p>}
      <SeriesCharts series={series} />
      <EveryTime series={series} />
    </article>
  )
}

function SeriesCharts({ series: { counted } }: { series: Series }) {
  const [first] = counted
  if (!first || counted.length < 2) return null
  const oldestFirst = counted.toReversed()
  return first.scores.slice(0, 1).map(({ scale, bands }) => (
    <ScoreChart
      key={scale}
      bands={bands}
      points={oldestFirst.flatMap(({ assessmentId, doneOn, scores }) => {
        const score = scores.find((one) => one.scale === scale)
        return score ? [{ id: assessmentId, on: doneOn, score }] : []
      })}
    />
  ))
}

/** Every signed one, also those that count no longer. */
function EveryTime({ series: { all } }: { series: Series }) {
  const here = useHere()
  const [open, setOpen] = useState(false)
  if (all.length < 2) return null
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('every_time', { count: all.length })}</summary>
      {open && (
        <ul className="tl-record-list">
          {all.map((one) => (
            <li key={one.assessmentId}>
              <span>
                <Go to={`/assessments/${one.assessmentId}`}>{dateInWords(one.doneOn, here)}</Go>
                <small>{say('signed_by', { name: signerOf(one) })}</small>
              </span>
              <span className="tl-num">
                {one.voided ? <Tag>{say('void')}</Tag> : one.scores.map(scoreInWords).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

const signerOf = ({ by, credential }: SignedLine): string => [by, credential].filter((part) => part).join(', ')
