import './minutes.css'
import { useQuery } from '@tanstack/react-query'
import { asked } from '../../../web/asking.ts'
import { momentInWords } from '../../../web/due-words.ts'
import { Go } from '../../../web/parts/go.tsx'
import { Pop } from '../../../web/parts/pop.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { type MinutesSum, type NoteMinutes, readMyMinutes } from './contract.ts'
import { onDay } from './minutes.rules.ts'

const myMinutesQuery = asked('minutes', readMyMinutes, {})

/** What I wrote down today and this week. Every number opens the notes that it is made of. */
export function MinutesLine() {
  const mine = useQuery(myMinutesQuery).data
  if (!mine || mine.notes.length === 0) return null
  const { today, sums, notes } = mine
  return (
    <section className="tl-minutes" aria-label={say('minutes_mine')}>
      <Sum when={say('minutes_today')} sum={sums.today} notes={onDay(notes, today)} />
      <Sum when={say('minutes_week')} sum={sums.week} notes={notes} />
    </section>
  )
}

function Sum({ when, sum, notes }: { when: string; sum: MinutesSum; notes: readonly NoteMinutes[] }) {
  if (sum.minutes === 0) return <span>{say('minutes_none', { when })}</span>
  return (
    <span>
      {when}: <Behind label={`${when}: ${spanOf(sum.minutes)}`} word={spanOf(sum.minutes)} notes={notes} />{' '}
      {say('minutes_written')}:{' '}
      {sum.functions.map(({ function: work, minutes }, at) => {
        const word = say(`function_${work}`).toLowerCase()
        return (
          <span key={work}>
            {at > 0 && ', '}
            {word}{' '}
            <Behind
              label={`${when}, ${word}: ${spanOf(minutes)}`}
              word={String(minutes)}
              notes={notes.filter((note) => note.function === work)}
            />
          </span>
        )
      })}
    </span>
  )
}

/** A number, and under it its notes. */
function Behind({ label, word, notes }: { label: string; word: string; notes: readonly NoteMinutes[] }) {
  return (
    <Pop face={{ 'aria-label': label, children: word }} role="dialog" label={label}>
      {() => (
        <div className="tl-minutes-notes">
          <h2>{label}</h2>
          <ul>
            {notes.map((note) => (
              <Note key={note.noteId} note={note} />
            ))}
          </ul>
        </div>
      )}
    </Pop>
  )
}

function Note({ note }: { note: NoteMinutes }) {
  const here = useHere()
  const how =
    note.mode && note.outcome ? [say(`mode_${note.mode}`), say(`outcome_${note.outcome}`)] : [say('conference')]
  const told = [momentInWords(note.happenedAt, here), ...how]
  return (
    <li>
      <Go to={`/clients/${note.clientId}/timeline#${note.noteId}`}>{note.clientName}</Go>
      <span className="tl-num">{spanOf(note.minutes)}</span>
      <small>{told.join(', ')}</small>
    </li>
  )
}

/** "1 h 52 min", "40 min". */
function spanOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return say('span_minutes', { minutes: rest })
  return rest === 0 ? say('span_hours', { hours }) : say('span_hours_minutes', { hours, minutes: rest })
}
