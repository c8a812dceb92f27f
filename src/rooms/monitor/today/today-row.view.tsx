import {
  IconArrowsExchange,
  IconCalendarEvent,
  IconHandGrab,
  IconHandStop,
  IconUserQuestion,
} from '@tabler/icons-react'
import { dateInWords, dueInWords, momentInSentence, momentInWords } from '../../../web/due-words.ts'
import { WorkRow } from '../../../web/list/work-row.tsx'
import { Mark } from '../../../web/parts/mark.tsx'
import { Tag } from '../../../web/parts/tag.tsx'
import { useSession } from '../../../web/session.ts'
import { useHere } from '../../../web/use-here.ts'
import { calendarDay } from '../../../words/calendar-day.ts'
import { say } from '../en.ts'
import { lateWords } from '../obligation/late.rules.ts'
import { layerOf, sourceOf, titleOf } from '../obligation/title-words.ts'
import type { TodayItem } from './contract.ts'
import { dueOf } from './due-of.ts'
import { type RowAct, verbOf } from './verb-words.ts'

export type TodayActs = {
  onOpen: (item: TodayItem, act: Extract<RowAct, { opens: string }>) => void
  onReschedule: (item: TodayItem) => void
  onWaive: (item: TodayItem) => void
  onHandOver: (item: TodayItem) => void
  /** Out of the program's queue, into my hands. */
  onTake: (item: TodayItem) => void
}

/** Who, what is due and when, under which rule, and the one thing to do about it. */
export function TodayRow({ item, acts }: { item: TodayItem; acts: TodayActs }) {
  const here = useHere()
  const { agency } = useSession()
  const verb = verbOf(item)
  return (
    <WorkRow
      id={item.id}
      when={<When item={item} />}
      client={{ name: item.clientName ?? say('client_not_seen'), to: `/clients/${item.clientId}` }}
      lastContact={item.lastContactAt ? momentInWords(item.lastContactAt, here) : undefined}
      what={titleOf(item)}
      tag={<Tags item={item} />}
      rule={sourceOf(item, (day) => dateInWords(calendarDay(day), here))}
      detail={layerOf(item, agency.name)}
      acuity={item.tier ?? undefined}
      main={'to' in verb ? verb : { word: verb.word, act: () => acts.onOpen(item, verb) }}
      more={[
        ...(item.unowned
          ? [{ word: say('take'), icon: IconHandGrab, hotkey: 'x', act: () => acts.onTake(item) } as const]
          : []),
        { word: say('reschedule'), icon: IconCalendarEvent, hotkey: 'e', act: () => acts.onReschedule(item) },
        { word: say('waive'), icon: IconHandStop, hotkey: 'w', act: () => acts.onWaive(item) },
        { word: say('hand_over'), icon: IconArrowsExchange, hotkey: 'h', act: () => acts.onHandOver(item) },
      ]}
    />
  )
}

/** Late in the rule's own unit, counted by the agency's calendar on the server, or by less since when; else the day or the hour. */
function When({ item }: { item: TodayItem }) {
  const here = useHere()
  if (item.late?.count === 0) {
    return <Mark kind="overdue">{say('late_since', { when: momentInSentence(item.dueAt, here) })}</Mark>
  }
  if (item.late) return <Mark kind="overdue">{lateWords(item.late)}</Mark>
  const isNear = item.standing === 'today' || item.standing === 'overdue'
  const { words } = dueInWords(isNear ? { at: item.dueAt } : dueOf(item), 'days', here)
  if (item.standing === 'waiting') return <Mark kind="waiting">{words}</Mark>
  return <Mark kind={isNear ? 'due' : 'later'}>{words}</Mark>
}

function Tags({ item: { weight, unowned } }: { item: TodayItem }) {
  return (
    <>
      {weight === 'safety' && <Tag kind="safety">{say('weight_safety')}</Tag>}
      {weight === 'legal' && <Tag kind="legal">{say('weight_legal')}</Tag>}
      {unowned && <Tag icon={IconUserQuestion}>{say('queue')}</Tag>}
    </>
  )
}
