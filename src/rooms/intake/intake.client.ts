import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { asked } from '../../web/asking.ts'
import { call } from '../../web/call-api.ts'
import { findNearMatches } from '../people/duplicate/contract.ts'
import { type Box, listReferrals, type ReferralFile, readReferral } from './referral/contract.ts'

/** What changes when a referral is answered. */
export const staleWithReferral = ['referrals', 'clients', 'today', 'chart', 'team'] as const

/** Pages of a box, in their order. */
export const boxQuery = (box: Box) =>
  infiniteQueryOptions({
    queryKey: ['referrals', 'box', box],
    queryFn: ({ pageParam, signal }) =>
      call(listReferrals, { query: { box, ...(pageParam && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const referralQuery = (referralId: string) => asked('referrals', readReferral, { params: { referralId } })

/** What is typed about somebody new, as far as near matches want to know it. */
export type TypedPerson = {
  given: string
  family: string
  preferred: string | null
  birthDate: string | null
  phones: string[]
}

/** Asking tells supervisors about hidden matches, so it is asked once for the same words. */
export const nearMatchesQuery = (typed: TypedPerson) =>
  queryOptions({
    queryKey: ['near-matches', typed],
    queryFn: ({ signal }) => call(findNearMatches, { body: typed }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const typedOf = ({ client }: ReferralFile): TypedPerson => ({
  given: client.given,
  family: client.family,
  preferred: client.preferred,
  birthDate: client.birthDate,
  phones: client.phones.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
})
