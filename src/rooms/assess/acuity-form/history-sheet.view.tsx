import { dateInWords } from '../../../web/due-words.ts'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import type { AcuityDomain, AcuityScore } from '../acuity/contract.ts'
import { say } from '../en.ts'

type HistorySheetProps = { history: readonly AcuityScore[]; domains: readonly AcuityDomain[] }

/** Earlier scores, the newest first, with who gave them and why they differ from the sum. */
export function HistorySheet({ history, domains }: HistorySheetProps) {
  const here = useHere()
  return (
    <Sheet title={say('earlier_scores')} aside={history.length}>
      <ol className="tl-lines">
        {history.map((score) => {
          const { acuityId, tier, total, on, by, overrideBecause, imminentSafety, laceScore } = score
          return (
            <li key={acuityId}>
              <b>{say('tier_and_total', { tier, total })}</b>
              {imminentSafety && ` ${say('was_in_danger')}`}
              <small>
                {say('by_and_when', { by, when: dateInWords(on, here) })}
                {laceScore !== null && `, ${say('lace_was', { score: laceScore })}`}
              </small>
              {overrideBecause && <small>{say('because', { because: overrideBecause })}</small>}
              <PointsOf score={score} domains={domains} />
            </li>
          )
        })}
      </ol>
    </Sheet>
  )
}

/** What made up the sum: each domain that had points, with its reason. */
function PointsOf({ score, domains }: { score: AcuityScore; domains: readonly AcuityDomain[] }) {
  const scored = domains.filter(({ domain }) => score.domains[domain] > 0)
  if (scored.length === 0) return null
  return (
    <details>
      <summary>{say('points_and_reasons')}</summary>
      <ul className="tl-lines">
        {scored.map(({ domain, title }) => {
          const [points, because] = [score.domains[domain], score.reasons[domain]]
          return <li key={domain}>{say(because ? 'points_of_because' : 'points_of', { title, points, because })}</li>
        })}
      </ul>
    </details>
  )
}
