import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { CalendarDay } from '../../../words/calendar-day.ts'
import { ScoreChart } from '../assess-tab/score-chart.view.tsx'
import { changeInWords, rangeInWords, type Scored } from '../assess-tab/score-words.ts'
import type { AssessmentFile } from '../assessment/contract.ts'
import { assessmentSay as say } from '../assessment.en.ts'
import { bandInWords } from '../instrument-page/band-words.ts'
import type { KeptScore } from '../scoring/kept-score.ts'
import type { ScoringSheet } from '../scoring/scoring-sheet.schema.ts'

type ScorePanelProps = {
  file: AssessmentFile
  sheet: ScoringSheet
  scores: readonly KeptScore[]
  /** The day of these answers; what is no day yet draws no point. */
  on: string
}

/** Each scale: number, band, change since last time, the line over time, and how it came about. */
export function ScorePanel({ file, sheet, scores, on }: ScorePanelProps) {
  return (
    <div className="tl-stack">
      {scores.length === 0 && (
        <Sheet title={say('score')}>
          <p>{say('answers_only')}</p>
        </Sheet>
      )}
      {scores.map((score) => (
        <ScoreSheet key={score.scale} file={file} score={score} on={on} />
      ))}
      <Sheet title={say('licence')}>
        <p>{sheet.licence}</p>
        <p className="tl-quiet">{say('source_is', { source: sheet.source.citation })}</p>
      </Sheet>
    </div>
  )
}

function ScoreSheet({ file, score, on }: { file: AssessmentFile; score: KeptScore; on: string }) {
  const here = useHere()
  const before: Scored | undefined = file.before ?? undefined
  const day = CalendarDay.safeParse(on)
  const earlier = file.earlier.toReversed().flatMap(({ assessmentId, doneOn, scores }) => {
    const same = scores.find(({ scale }) => scale === score.scale)
    return same && (!day.success || doneOn <= day.data) ? [{ id: assessmentId, on: doneOn, score: same }] : []
  })
  const now = day.success ? [{ id: file.assessmentId, on: day.data, score }] : []
  return (
    <Sheet title={score.title} aside={rangeInWords(score)}>
      <p className="tl-score" aria-live="polite">
        {score.value !== null && (
          <>
            <b className="tl-score-total">{score.value}</b>
            <b>{score.band?.title}</b>
          </>
        )}
      </p>
      <p>{changeInWords(score, before, here)}</p>
      {earlier.length > 0 && <ScoreChart bands={score.bands} points={[...earlier, ...now]} />}
      <HowScored score={score} />
    </Sheet>
  )
}

/** "12 = 1 + 2 + 2 + ...", what was left out, and how bands are decided. */
function HowScored({ score }: { score: KeptScore }) {
  return (
    <>
      {score.explained.map((sentence) => (
        <p key={sentence} className="tl-quiet tl-num">
          {sentence}
        </p>
      ))}
      {score.tScore !== null && <p className="tl-quiet">{say('t_score', { value: score.tScore })}</p>}
      {score.bands.length > 0 && (
        <details>
          <summary>{say('how_bands')}</summary>
          <ul className="tl-lines">
            {score.bands.map((band) => (
              <li key={band.from}>{bandInWords(band)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
