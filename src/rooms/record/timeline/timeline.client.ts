import { infiniteQueryOptions } from '@tanstack/react-query'
import { call } from '../../../web/call-api.ts'
import { readTimeline, type TimelineQuery } from './contract.ts'

export type Narrowing = Omit<TimelineQuery, 'before'>

/** The stream page by page. Its key begins with 'timeline': a live message that names it asks again. */
export const timelineQuery = (clientId: string, narrowing: Narrowing) =>
  infiniteQueryOptions({
    queryKey: ['timeline', readTimeline.path, clientId, narrowing],
    queryFn: ({ pageParam, signal }) =>
      call(
        readTimeline,
        { params: { clientId }, query: { ...narrowing, ...(pageParam && { before: pageParam }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })
