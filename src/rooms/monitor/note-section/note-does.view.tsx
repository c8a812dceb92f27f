import '../monitor.css'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { dateInWords, dueInWords, type Here } from '../../../web/due-words.ts'
import { Mark } from '../../../web/parts/mark.tsx'
import { useSession } from '../../../web/session.ts'
import { useHere } from '../../../web/use-here.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import type { NoteSectionProps } from '../../record/web.ts'
import { say } from '../en.ts'
import type { NewObligation } from '../obligation/obligation.ts'
import { dueDayOf } from '../obligation/standing.rules.ts'
import { sourceOf, titleOf } from '../obligation/title-words.ts'
import type { Clocks, OpenClock } from './contract.ts'
import { DoneTasks } from './done-tasks.view.tsx'
import { clocksQuery, contactTold } from './note-section.client.ts'
import { whatNoteDoes } from './what-note-does.ts'

/** While the note is written: what it satisfies, what it only tries, and what will be due next. The engine says it, not a tick. */
export function NoteDoes({ caseId, draft, value, onChange }: NoteSectionProps) {
  const clocks = useQuery(clocksQuery(caseId))
  if (!clocks.data) return null
  return (
    <>
      <ByRules clocks={clocks.data} draft={draft} />
      <DoneTasks clocks={clocks.data} value={value} onChange={onChange} />
    </>
  )
}

function ByRules({ clocks, draft }: { clocks: Clocks; draft: NoteSectionProps['draft'] }) {
  const here = useHere()
  const contact = contactTold(draft, here, useSession().staff.id)
  if (!contact) return null
  const { satisfies, attempts, opens } = whatNoteDoes(clocks, contact)
  const isRefused = draft.outcome === 'refused'
  return (
    <>
      {satisfies.length > 0 && (
        <Said title={say('note_satisfies')}>
          {satisfies.map(({ clock, byAttempts, isLate }) => (
            <Line key={clock.id} kind="done" title={titleOf(clock)}>
              {[
                sourceIn(clock, here),
                byAttempts && say(isRefused ? 'note_by_refusal' : 'note_by_attempts'),
                isLate && say('note_late'),
              ]}
            </Line>
          ))}
        </Said>
      )}
      {attempts.map(({ clock, soFar, enough }) => (
        <ul key={clock.id} className="tl-note-does">
          <Line kind="waiting" title={say('note_attempt', { soFar, enough, title: titleOf(clock) })}>
            {[
              isRefused && say('note_by_refusal'),
              say('note_attempt_stays', { day: dueWords(clock, clocks.zone, here) }),
            ]}
          </Line>
        </ul>
      ))}
      {opens.length > 0 && (
        <Said title={say('note_then_due')}>
          {opens.map((one) => (
            <Line key={one.key} kind="later" title={titleOf(one)}>
              {[say('note_due', { day: dueWords(one, clocks.zone, here) }), sourceIn(one, here)]}
            </Line>
          ))}
        </Said>
      )}
    </>
  )
}

function Said({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="tl-label">{title}</h3>
      <ul className="tl-note-does" aria-live="polite">
        {children}
      </ul>
    </section>
  )
}

type LineProps = { kind: 'done' | 'waiting' | 'later'; title: string; children: (string | false)[] }

function Line({ kind, title, children }: LineProps) {
  return (
    <li>
      <Mark kind={kind} wraps>
        {title}
      </Mark>
      <small className="tl-under">{children.filter(Boolean).join(' · ')}</small>
    </li>
  )
}

const sourceIn = (one: OpenClock | NewObligation, here: Here): string =>
  sourceOf(one, (day) => dateInWords(calendarDay(day), here))

function dueWords(one: Pick<NewObligation, 'dueAt' | 'unit'>, zone: string, here: Here): string {
  const day = dueDayOf(one, zone)
  return dueInWords(day ? { on: day } : { at: one.dueAt }, 'days', here).words
}
