import { Banner } from '../../../web/parts/banner.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { assessmentSay as say } from '../assessment.en.ts'
import type { InstrumentFile } from '../instrument/contract.ts'
import { ScoringSheet } from '../scoring/scoring-sheet.schema.ts'
import { bandInWords } from './band-words.ts'

/** What its score means and where that is from; the licence stands on every copy. */
export function InstrumentFacts({
  file,
}: {
  file: Pick<InstrumentFile, 'sheet' | 'licence' | 'source' | 'notComputable'>
}) {
  const { scales, critical } = ScoringSheet.parse(file.sheet)
  return (
    <div className="tl-stack">
      {file.notComputable.length > 0 && (
        <Banner kind="warn">
          <b>{say('not_computable', { count: file.notComputable.length })}</b>
          <ul>
            {file.notComputable.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Banner>
      )}
      <Sheet title={say('what_it_means')}>
        {scales.length === 0 && <p>{say('answers_only')}</p>}
        {scales.map((scale) => (
          <section key={scale.id} aria-label={scale.title}>
            <h3>{scale.title}</h3>
            <p className="tl-quiet">{say(`range_${scale.better}`, { least: scale.range[0], most: scale.range[1] })}</p>
            <ul className="tl-lines">
              {scale.bands.map((band) => (
                <li key={bandInWords(band)}>{bandInWords(band)}</li>
              ))}
            </ul>
            {scale.meaningful_change && <p>{say('change_means', { points: scale.meaningful_change.points })}</p>}
          </section>
        ))}
        {critical.length > 0 && (
          <>
            <h3>{say('cannot_wait')}</h3>
            <ul className="tl-lines">
              {critical.map(({ id, item, title, why }) => (
                <li key={id}>{say('critical_item', { item, title, why })}</li>
              ))}
            </ul>
          </>
        )}
      </Sheet>
      <Sheet title={say('licence')}>
        <p>{file.licence}</p>
        <p className="tl-quiet">{say('source_is', { source: file.source })}</p>
      </Sheet>
    </div>
  )
}
