import { infiniteQueryOptions } from '@tanstack/react-query'
import { asked } from '../../../web/asking.ts'
import { call } from '../../../web/call-api.ts'
import type { TeamAddress } from '../team/team.client.ts'
import { listMyPlanRows, listPlanRows, type PlanMeasure, readMyPlans, readPlans } from './contract.ts'

/** Stale with the team: every act on a plan names it. */
const topic = 'team'

export const plansQuery = (programId: string) => asked(topic, readPlans, { params: { programId } })
export const myPlansQuery = asked(topic, readMyPlans, {})

type Behind = { programId: string; measure: PlanMeasure; worker?: TeamAddress['worker'] }

export const planRowsQuery = ({ programId, measure, worker }: Behind) =>
  infiniteQueryOptions({
    queryKey: [topic, 'plans', programId, measure, worker],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(
        listPlanRows,
        { params: { programId }, query: { measure, ...(worker && { worker }), ...(cursor && { cursor }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  })

export const myPlanRowsQuery = (measure: PlanMeasure) =>
  infiniteQueryOptions({
    queryKey: [topic, 'my-plans', measure],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(listMyPlanRows, { query: { measure, ...(cursor && { cursor }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  })
