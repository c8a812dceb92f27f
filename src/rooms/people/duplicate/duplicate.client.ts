import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../web/call-api.ts'
import { listPossibleDuplicates } from './contract.ts'

/** Questions that wait for the supervisor. */
export const possibleDuplicatesQuery = queryOptions({
  queryKey: ['duplicates'],
  queryFn: ({ signal }) => call(listPossibleDuplicates, {}, { signal }),
})
