import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../../web/call-api.ts'
import { listColleagues } from '../../staff/member/contract.ts'
import { type ClientFilter, listClients } from './contract.ts'

/** Page after page of the list, by the key on which the one before ended. */
export const clientListQuery = (filter: ClientFilter) =>
  infiniteQueryOptions({
    queryKey: ['clients', filter],
    queryFn: ({ signal, pageParam }) =>
      call(listClients, { query: { ...filter, ...(pageParam && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })

export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => call(listColleagues, {}, { signal }),
  staleTime: 300_000,
})
