import { IconCircleCheckFilled, IconInfoCircle } from '@tabler/icons-react'
import { dateInWords } from '../../../web/due-words.ts'
import { Banner } from '../../../web/parts/banner.tsx'
import { useHere } from '../../../web/use-here.ts'
import type { CalendarDay } from '../../../words/calendar-day.ts'
import type { LayerProblem, OutcomeLine } from '../own-layer/contract.ts'
import { say } from './pack-page.en.ts'
import { problemWords } from './use-layer-change.ts'

type Answer = { problems: readonly LayerProblem[]; lines: readonly OutcomeLine[]; fromDay: CalendarDay | null }

/** Before anything is kept: whose word will hold and why, and which cases it concerns; or what is wrong. */
export function LayerPreview({ answer }: { answer: Answer | null | undefined }) {
  return <div role="status">{answer && <Previewed answer={answer} />}</div>
}

function Previewed({ answer: { problems, lines, fromDay } }: { answer: Answer }) {
  const here = useHere()
  const unplaced = problems.filter(({ field }) => field === null)
  if (unplaced.length > 0)
    return (
      <Banner kind="warn">
        <b>{say('what_is_wrong')}</b>
        <ul>
          {unplaced.map((one) => (
            <li key={problemWords(one)}>{problemWords(one)}</li>
          ))}
        </ul>
      </Banner>
    )
  if (lines.length === 0) return null
  return (
    <section className="tl-pack-preview" aria-label={say('what_it_does')}>
      <ul>
        {lines.map(({ outcome, words }) => (
          <li key={words}>
            {outcome === 'lost' || outcome === 'both' ? (
              <IconInfoCircle aria-hidden />
            ) : (
              <IconCircleCheckFilled aria-hidden />
            )}
            <span>{words}</span>
          </li>
        ))}
      </ul>
      {fromDay && <p className="tl-quiet">{say('concerns', { day: dateInWords(fromDay, here) })}</p>}
    </section>
  )
}
