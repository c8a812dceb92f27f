import './timeline.css'
import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { addressOf } from '../../../web/call-api.ts'
import { momentInWords } from '../../../web/due-words.ts'
import { Answered } from '../../../web/list/answered.tsx'
import { EmptyState } from '../../../web/parts/empty-state.tsx'
import { Sheet } from '../../../web/parts/sheet.tsx'
import { useHere } from '../../../web/use-here.ts'
import { say } from '../en.ts'
import { downloadTimeline } from './contract.ts'
import { type Narrowing, timelineQuery } from './timeline.client.ts'
import { TimelineDay } from './timeline-day.view.tsx'
import { daysOf } from './timeline-days.rules.ts'
import { TimelineFilters } from './timeline-filters.view.tsx'
import { useNarrowing } from './use-narrowing.ts'

/** Everything that happened to one person, the latest first. */
export function TimelineView({ clientId }: { clientId: string }) {
  const here = useHere()
  const { narrowing, narrow } = useNarrowing()
  const query = useInfiniteQuery({ ...timelineQuery(clientId, narrowing), placeholderData: keepPreviousData })
  return (
    <Sheet label={say('timeline')}>
      <TimelineFilters narrowing={narrowing} narrow={narrow} />
      <Answered query={query}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.entries)
          const since = pages[0]?.since ?? null
          return (
            <div className="tl-timeline" aria-busy={query.isPlaceholderData}>
              {narrowing.changed && <p className="tl-hint">{sinceWords(since && momentInWords(since, here))}</p>}
              {entries.length === 0 && <Nothing narrowing={narrowing} onAll={() => narrow({})} />}
              {daysOf(entries, here.zone).map((day, at, days) => (
                <TimelineDay key={day.day} day={day} ends={!query.hasNextPage && at === days.length - 1} />
              ))}
              <Earlier query={query} clientId={clientId} narrowing={narrowing} count={entries.length} />
            </div>
          )
        }}
      </Answered>
    </Sheet>
  )
}

const sinceWords = (when: string | null): string => (when ? say('changed_since', { when }) : say('changed_since_ever'))

function Nothing({ narrowing, onAll }: { narrowing: Narrowing; onAll: () => void }) {
  const isNarrowed = Object.values(narrowing).some((one) => one !== undefined)
  if (!isNarrowed) return <EmptyState>{say('timeline_empty')}</EmptyState>
  return (
    <EmptyState
      act={
        <Button variant="default" onClick={onAll}>
          {say('show_everything')}
        </Button>
      }
    >
      {say(narrowing.q ? 'nothing_found' : 'nothing_such')}
    </EmptyState>
  )
}

type EarlierProps = {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
  clientId: string
  narrowing: Narrowing
  count: number
}

function Earlier({ query, clientId, narrowing, count }: EarlierProps) {
  if (count === 0) return null
  return (
    <div className="tl-row">
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {say('show_earlier')}
        </Button>
      )}
      <a className="tl-push" href={addressOf(downloadTimeline, { params: { clientId }, query: narrowing })} download>
        {say('download_timeline')}
      </a>
    </div>
  )
}
