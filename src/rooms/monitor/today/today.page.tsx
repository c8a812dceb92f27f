import '../monitor.css'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { longDayInWords } from '../../../web/due-words.ts'
import { lazily } from '../../../web/lazily.tsx'
import { TroubleBanner } from '../../../web/list/answered.tsx'
import { Waiting } from '../../../web/list/waiting.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Go } from '../../../web/parts/go.tsx'
import { holds, useSession } from '../../../web/session.ts'
import { PageHead } from '../../../web/shell/page-title.tsx'
import { useHere } from '../../../web/use-here.ts'
import { dayOf, timeOf } from '../../../words/time-zone.ts'
import { MinutesLine } from '../../record/web.ts'
import { DraftsBanner } from '../draft/drafts-banner.view.tsx'
import { say } from '../en.ts'
import type { Standing } from './contract.ts'
import { closedDaysQuery, todayQuery, useTake } from './today.client.ts'
import { TodayFoot } from './today-foot.view.tsx'
import { TodayList } from './today-list.view.tsx'
import type { Over } from './today-over.view.tsx'
import { TodayTiles } from './today-tiles.view.tsx'

/** Drawers and dialogs come when they are first opened: the list itself must be there at once. */
const TodayOver = lazily(async () => (await import('./today-over.view.tsx')).TodayOver)
const DuplicatesWaiting = lazily(async () => (await import('../../people/web.ts')).DuplicatesWaiting)

const atFirst: readonly Standing[] = ['overdue', 'today']

/** Who needs me today, and why: one list, worked from the top; and where a role meets no client, what is its own. */
export function TodayPage() {
  const session = useSession()
  const looksAfter = rolesWithoutClients.find((role) => holds(session, role))
  return looksAfter && !holds(session, ...rolesWithClients) ? <NoCaseload role={looksAfter} /> : <MyToday />
}

const rolesWithoutClients = ['administrator', 'privacy_officer'] as const
const rolesWithClients = ['case_manager', 'intake', 'supervisor', 'director', 'auditor'] as const

function NoCaseload({ role }: { role: (typeof rolesWithoutClients)[number] }) {
  const here = useHere()
  const act = role === 'administrator' && <Go to="/import">{say('no_caseload_import')}</Go>
  return (
    <div className="tl-page tl-stack">
      <PageHead title={longDayInWords(dayOf(here.now, here.zone))} lead={<Greeting />} />
      <EmptyState act={act}>{say(`no_caseload_${role}`)}</EmptyState>
    </div>
  )
}

function MyToday() {
  const here = useHere()
  const leads = holds(useSession(), 'supervisor', 'director')
  const [tiles, setTiles] = useState<readonly Standing[]>(atFirst)
  const [over, setOver] = useState<Over | null>(null)
  const list = useInfiniteQuery(todayQuery(tiles))
  const head = list.data?.pages[0]
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const toggle = (tile: string) => setTiles((on) => toggled(on, tile))
  const take = useTake()
  return (
    <div className="tl-page tl-stack">
      <PageHead title={longDayInWords(dayOf(here.now, here.zone))} lead={<Greeting />} />
      {take.error && <TroubleBanner error={take.error} />}
      {list.isError && <TroubleBanner error={list.error} onAgain={() => void list.refetch()} />}
      {head && <TodayTiles tiles={head.tiles} on={tiles} onToggle={toggle} />}
      <DraftsBanner onResume={(caseId) => setOver({ opens: 'note', caseId })} />
      {leads && <DuplicatesWaiting />}
      {list.isPending && <Waiting rows={6} />}
      {head && items.length === 0 && <NothingDue head={head} onWeek={() => setTiles([...tiles, 'this_week'])} />}
      {head && items.length > 0 && (
        <TodayList
          head={head}
          items={items}
          stale={list.isPlaceholderData}
          onMore={list.hasNextPage ? () => void list.fetchNextPage() : null}
          acts={{
            onOpen: (item, act) => setOver({ ...act, item, caseId: item.caseId }),
            onReschedule: (item) => setOver({ opens: 'reschedule', item }),
            onWaive: (item) => setOver({ opens: 'waive', item }),
            onHandOver: (item) => setOver({ opens: 'hand_over', item }),
            onTake: take.mutate,
          }}
        />
      )}
      <MinutesLine />
      {head && <TodayFoot head={head} tiles={tiles} onLater={() => toggle('later')} />}
      {over && <TodayOver over={over} onClose={() => setOver(null)} />}
    </div>
  )
}

const order: readonly Standing[] = ['overdue', 'today', 'this_week', 'waiting', 'later']

/** Never none: the last one pressed stays. */
function toggled(on: readonly Standing[], tile: string): readonly Standing[] {
  const next = order.filter((one) => (one === tile ? !on.includes(one) : on.includes(one)))
  return next.length === 0 ? on : next
}

function Greeting() {
  const here = useHere()
  const { staff } = useSession()
  const closed = useQuery(closedDaysQuery).data?.days ?? []
  const name = staff.name.split(' ')[0] ?? staff.name
  const part = partOfDay(Number(timeOf(here.now, here.zone).slice(0, 2)))
  const days = closed.map(({ day, name: holiday }) => say('closed_day', { day: longDayInWords(day), holiday }))
  return (
    <>
      {say(`good_${part}`, { name })} {days.length > 0 && say('office_closed', { days: days.join('; ') })}
    </>
  )
}

const partOfDay = (hour: number): 'morning' | 'afternoon' | 'evening' =>
  hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'

type NothingDueProps = { head: { tiles: { thisWeek: { count: number } } }; onWeek: () => void }

function NothingDue({ head, onWeek }: NothingDueProps) {
  const { count } = head.tiles.thisWeek
  return (
    <EmptyState act={count > 0 && <ShowWeek onWeek={onWeek} />}>
      {count > 0 ? say('nothing_today_week', { count }) : say('nothing_today')}
    </EmptyState>
  )
}

function ShowWeek({ onWeek }: { onWeek: () => void }) {
  return (
    <button type="button" className="tl-link-button" onClick={onWeek}>
      {say('show_this_week')}
    </button>
  )
}
