import type { z } from 'zod'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { say } from '../en.ts'
import { type readMyWork, type WorkMeasure, workMeasures } from './contract.ts'
import { addressOfWork, type WorkAddress } from './my-work.client.ts'

type MyWork = z.infer<(typeof readMyWork)['answer']>
type WorkNumbersProps = { at: WorkAddress; work: MyWork; shown: WorkMeasure | undefined }

/** Every number opens its rows under it. A nought stands quietly, and opens nothing. */
export function WorkNumbers({ at, work, shown }: WorkNumbersProps) {
  if (workMeasures.every((measure) => work.counts[measure] === 0) && work.minutes === 0) return <NothingYet at={at} />
  return (
    <ul className="tl-my-work" aria-label={say('my_work_numbers')}>
      {workMeasures.map((measure) => (
        <li key={measure}>
          <WorkNumber at={at} measure={measure} work={work} isShown={measure === shown} />
        </li>
      ))}
    </ul>
  )
}

function NothingYet({ at: { period, plans } }: { at: WorkAddress }) {
  const year = addressOfWork({ period: 'year', plans })
  return (
    <EmptyState act={period !== 'year' && <Go to={year}>{say('nothing_yet_year')}</Go>}>
      {say('nothing_yet')}
    </EmptyState>
  )
}

type WorkNumberProps = { at: WorkAddress; measure: WorkMeasure; work: MyWork; isShown: boolean }

function WorkNumber({ at, measure, work, isShown }: WorkNumberProps) {
  const count = work.counts[measure]
  const word = (
    <>
      <b>{count}</b> <span>{say(`work_${measure}`, { count })}</span>
    </>
  )
  if (count === 0 && !(measure === 'contacts' && work.minutes > 0)) return <div>{word}</div>
  return (
    <Go to={addressOfWork({ ...at, measure })} aria-current={isShown ? 'true' : undefined}>
      {word} <small>{hintOf(measure, work)}</small>
    </Go>
  )
}

/** What one would ask next. */
function hintOf(measure: WorkMeasure, { minutes, closedBecause }: MyWork): string {
  if (measure === 'contacts') return say('minutes', { count: minutes })
  if (measure === 'cases_closed')
    return closedBecause.map(({ title, count }) => say('closed_because', { title, count })).join(', ')
  return say(`hint_${measure}`)
}
