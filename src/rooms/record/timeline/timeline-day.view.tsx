import { IconChevronDown } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { dayInWords, momentInWords, timeInWords } from '../../../web/due-words.ts'
import { Mark } from '../../../web/parts/mark.tsx'
import { Knot, StandingThread } from '../../../web/parts/standing-thread.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { useHere } from '../../../web/use-here.ts'
import { sayStoredOr } from '../../../words/catalogue.ts'
import { say } from '../en.ts'
import { markOf } from '../note-reading/standing-marks.ts'
import type { TimelineEntry } from './contract.ts'
import { entryViewOf } from './entry-views.ts'
import { type Day, enteredOn, type Told } from './timeline-days.rules.ts'

/** One day of the stream, the day on which things happened. */
export function TimelineDay({ day: { day, told }, ends }: { day: Day; ends: boolean }) {
  const here = useHere()
  const words = dayInWords(day, here)
  return (
    <section className="tl-timeline-day">
      <h2>{words}</h2>
      <StandingThread label={words} ends={ends}>
        {told.map((one) => (
          <Entry key={one.entry.eventId} {...one} />
        ))}
      </StandingThread>
    </section>
  )
}

function Entry({ entry, led }: Told) {
  const isSought = soughtIn(window.location.hash, entry)
  const [open, setOpen] = useState(isSought)
  const line = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (isSought) line.current?.focus()
  }, [isSought])
  const View = entryViewOf(entry.kind) ?? PlainEntry
  return (
    <Knot state={entry.isNew ? 'new' : 'done'}>
      <div className="tl-row">
        <button
          ref={line}
          type="button"
          className="tl-timeline-line"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {sentenceOf(entry)} <IconChevronDown aria-hidden />
        </button>
        {entry.note && <NoteMarks note={entry.note} />}
        {entry.function && <Tag>{say(`function_${entry.function}`)}</Tag>}
      </div>
      <Source entry={entry} />
      {led.length > 0 && (
        <ul className="tl-timeline-led">
          {led.map((one) => (
            <li key={one.eventId}>{sentenceOf(one)}</li>
          ))}
        </ul>
      )}
      <div id={id} hidden={!open} className="tl-timeline-unfolded">
        {open && <View entry={entry} />}
      </div>
    </Knot>
  )
}

/** Colour never speaks alone: each mark has its word. */
function NoteMarks({ note: { standing, amended } }: { note: NonNullable<TimelineEntry['note']> }) {
  return (
    <>
      {standing !== 'signed' && <Mark kind={markOf[standing]}>{say(`standing_${standing}`)}</Mark>}
      {amended && <Tag>{say('amended_tag')}</Tag>}
    </>
  )
}

/** A link names the event, or the note that it told of. */
const soughtIn = (hash: string, { eventId, subjectId, kind }: TimelineEntry): boolean =>
  hash === `#${eventId}` || ((kind === 'contact.recorded' || kind === 'conference.held') && hash === `#${subjectId}`)

/** The hour, who, where; and the day of entry where it is another one. */
function Source({ entry }: { entry: TimelineEntry }) {
  const here = useHere()
  const entered = enteredOn(entry, here.zone)
  const parts = [timeInWords(entry.happenedAt, here), entry.by?.name ?? say('by_itself'), entry.programName]
  return (
    <small>
      {parts.filter((part) => part !== null).join(', ')}
      {entered && <span className="tl-timeline-entered">{say('entered_on', { day: dayInWords(entered, here) })}</span>}
    </small>
  )
}

/** What no room draws more of. */
function PlainEntry({ entry }: { entry: TimelineEntry }) {
  const here = useHere()
  return (
    <dl className="tl-facts">
      <dt>{say('happened')}</dt>
      <dd>{momentInWords(entry.happenedAt, here)}</dd>
      <dt>{say('entered')}</dt>
      <dd>{momentInWords(entry.recordedAt, here)}</dd>
      <dt>{say('by_whom')}</dt>
      <dd>{entry.by?.name ?? say('by_itself')}</dd>
      {entry.programName && (
        <>
          <dt>{say('program')}</dt>
          <dd>{entry.programName}</dd>
        </>
      )}
    </dl>
  )
}

const sentenceOf = ({ summary, words, sentence }: TimelineEntry): string => sayStoredOr(summary, words, sentence)
