import { dateInWords } from '../../../web/due-words.ts'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import type { AcuityScore } from '../acuity/contract.ts'
import { say } from '../en.ts'

/** Earlier scores, the newest first, with who gave them and why they differ from the sum. */
export function HistorySheet({ history }: { history: readonly AcuityScore[] }) {
  const here = useHere()
  return (
    <Sheet title={say('earlier_scores')} aside={history.length}>
      <ol className="tl-lines">
        {history.map(({ acuityId, tier, total, on, by, overrideBecause, imminentSafety, laceScore }) => (
          <li key={acuityId}>
            <b>{say('tier_and_total', { tier, total })}</b>
            {imminentSafety && ` ${say('was_in_danger')}`}
            <small>
              {say('by_and_when', { by, when: dateInWords(on, here) })}
              {laceScore !== null && `, ${say('lace_was', { score: laceScore })}`}
            </small>
            {overrideBecause && <small>{say('because', { because: overrideBecause })}</small>}
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
