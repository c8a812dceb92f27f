import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../web/call-api.ts'
import type { Purpose } from '../../record/shared.ts'
import { readFaceSheet } from './contract.ts'

/** As it would leave the house for this purpose. */
export const faceSheetQuery = (clientId: string, purpose: Purpose) =>
  queryOptions({
    queryKey: ['chart', clientId, 'face-sheet', purpose],
    queryFn: ({ signal }) => call(readFaceSheet, { params: { clientId }, query: { purpose } }, { signal }),
  })
