import './summary.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { dateInWords, dueInWords } from '../../../web/due-words.ts'
import { LinkButton } from '../../../web/parts/button.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useSession } from '../../../web/session.ts'
import { useHere } from '../../../web/use-here.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { isLayered, layerOf, sourceOf, titleOf } from '../../monitor/shared.ts'
import { type RowAct, verbOf } from '../../monitor/web.ts'
import { dueOf, lateUnitOf } from '../due-of.ts'
import { say } from '../en.ts'
import type { ChartSummary } from './contract.ts'

export type DueOne = ChartSummary['due'][number]
/** What the row's one verb opens over the chart. */
export type DoDue = (one: DueOne, act: Extract<RowAct, { opens: string }>) => void

const few = 5

/** Every date with the rule that set it, and the one thing to do about it. The number opens its rows. */
export function DueSheet({ due, onDo }: { due: ChartSummary['due']; onDo: DoDue }) {
  const [all, showAll] = useState(false)
  const shown = all ? due : due.slice(0, few)
  const toggle = (
    <Button size="xs" variant="subtle" aria-expanded={all} onClick={() => showAll(!all)}>
      {all ? say('fewer_due') : say('all_due', { count: due.length })}
    </Button>
  )
  return (
    <Sheet title={say('due_soon')} aside={due.length > few ? toggle : due.length || undefined}>
      {due.length === 0 ? (
        <EmptyState>{say('nothing_due')}</EmptyState>
      ) : (
        <ul className="tl-due-list">
          {shown.map((one) => (
            <DueLine key={one.id} one={one} onDo={onDo} />
          ))}
        </ul>
      )}
    </Sheet>
  )
}

function DueLine({ one, onDo }: { one: DueOne; onDo: DoDue }) {
  const here = useHere()
  const { agency } = useSession()
  const { kind, words } = dueInWords(dueOf(one), lateUnitOf(one.unit), here)
  const source = sourceOf(one, (day) => dateInWords(calendarDay(day), here))
  return (
    <li>
      <Mark kind={kind}>{words}</Mark>
      <div>
        {titleOf(one)}
        {isLayered(one) && <small>{layerOf(one, agency.name)}</small>}
        <small>{one.ownerName ? say('owned_by', { source, owner: one.ownerName }) : source}</small>
        <DueVerb one={one} onDo={onDo} />
      </div>
    </li>
  )
}

function DueVerb({ one, onDo }: { one: DueOne; onDo: DoDue }) {
  const verb = verbOf(one)
  if ('opens' in verb)
    return (
      <Button size="xs" variant="default" onClick={() => onDo(one, verb)}>
        {verb.word}
      </Button>
    )
  if (verb.to === `/clients/${one.clientId}`) return null
  return (
    <LinkButton size="xs" variant="default" to={verb.to}>
      {verb.word}
    </LinkButton>
  )
}
