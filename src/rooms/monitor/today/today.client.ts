import { infiniteQueryOptions } from '@tanstack/react-query'
import { asked, useAct } from '../../../web/asking.ts'
import { call } from '../../../web/call-api.ts'
import { useSession } from '../../../web/session.ts'
import { listDrafts } from '../../../words/draft.ts'
import { staleWithObligation } from '../by-hand/obligation.client.ts'
import { say } from '../en.ts'
import { handOverObligation } from '../obligation/contract.ts'
import { listClosedDays, readToday, type Standing, type TodayItem } from './contract.ts'

/** Everything whose freshness Today's live messages tell. */
export const todayTopic = 'today'

/** The list under these tiles, page by page; later pages belong to the moment of the first. */
export const todayQuery = (tiles: readonly Standing[]) =>
  infiniteQueryOptions({
    queryKey: [todayTopic, 'list', tiles.join()],
    queryFn: ({ pageParam, signal }) =>
      call(readToday, { query: { tiles: tiles.join(), ...(pageParam && { cursor: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    placeholderData: (before) => before,
  })

export const draftsQuery = asked('drafts', listDrafts, {})
export const closedDaysQuery = asked('closed-days', listClosedDays, {})

/** Takes something out of the program's queue: handed over to oneself, so that the change is kept like any other. */
export function useTake() {
  const { staff } = useSession()
  const act = useAct(handOverObligation, staleWithObligation)
  const mutate = ({ id, version }: TodayItem) =>
    act.mutate({ params: { id }, body: { version, to: staff.id, because: say('taken_from_queue') } })
  return { mutate, error: act.error }
}
