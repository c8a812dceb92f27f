import { dateInWords, momentInWords } from '../../../web/due-words.ts'
import { Go } from '../../../web/parts/go.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import type { Goal } from '../plan-file/goal.ts'
import { GoalChart } from './goal-chart.view.tsx'
import { valueInWords } from './goal-words.ts'

/** How it went: a thread of one score over time, the same as a table, and the notes and tasks that serve the goal. */
export function GoalHistory({ goal }: { goal: Goal }) {
  return (
    <details className="tl-plan-history">
      <summary>{say('history')}</summary>
      {goal.measureKind === 'number' && goal.progress.length > 0 && <GoalChart goal={goal} />}
      {goal.progress.length > 0 ? <ProgressTable goal={goal} /> : <p>{say('no_update_yet')}</p>}
      <Serves goal={goal} />
    </details>
  )
}

function ProgressTable({ goal }: { goal: Goal }) {
  const here = useHere()
  const columns = ['column_day', 'column_value', 'column_way', 'column_words', 'column_by'] as const
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="tl-plan-table" role="region" aria-label={say('history_of', { goal: goal.words })} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((key) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goal.progress.toReversed().map((one) => (
            <tr key={one.progressId}>
              <td>{dateInWords(one.on, here)}</td>
              <td>{valueInWords(goal, one)}</td>
              <td>{say(`word_${one.direction}`)}</td>
              <td>
                {one.noteId ? (
                  <Go to={`/notes/${one.noteId}`}>{one.words ?? say('served_contact_note')}</Go>
                ) : (
                  one.words
                )}
              </td>
              <td>{one.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Serves({ goal: { serves } }: { goal: Goal }) {
  const here = useHere()
  return (
    <>
      <h3>{say('serves')}</h3>
      {serves.length === 0 && <p>{say('nothing_serves')}</p>}
      <ul className="tl-lines">
        {serves.map(({ kind, subjectId, title, at }) => (
          <li key={`${kind} ${subjectId}`}>
            {say(`served_${kind}`)}: {kind === 'contact_note' ? <Go to={`/notes/${subjectId}`}>{title}</Go> : title}
            <small>{momentInWords(at, here)}</small>
          </li>
        ))}
      </ul>
    </>
  )
}
