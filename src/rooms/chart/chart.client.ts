import { queryOptions } from '@tanstack/react-query'
import { call } from '../../web/call-api.ts'
import { readClientRecord } from '../people/client-record/contract.ts'
import { readChartHeader } from './header/contract.ts'
import { readChartSummary } from './summary/contract.ts'

/** Everything of a chart is stale together: live messages name 'chart'. */
export const headerQuery = (clientId: string, caseId?: string) =>
  queryOptions({
    queryKey: ['chart', clientId, 'header', caseId ?? null],
    queryFn: ({ signal }) =>
      call(readChartHeader, { params: { clientId }, query: caseId ? { caseId } : {} }, { signal }),
  })

export const summaryQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['chart', clientId, 'summary'],
    queryFn: ({ signal }) => call(readChartSummary, { params: { clientId } }, { signal }),
  })

export const recordQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['chart', clientId, 'record'],
    queryFn: ({ signal }) => call(readClientRecord, { params: { clientId } }, { signal }),
  })
