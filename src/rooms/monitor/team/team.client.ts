import { infiniteQueryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { asked } from '../../../web/asking.ts'
import { call } from '../../../web/call-api.ts'
import { ProgramId, StaffId } from '../../../words/ids.ts'
import { PlanMeasure } from '../plans/contract.ts'
import { listLedPrograms, listTeamRows, Measure, readTeam } from './contract.ts'

const topic = 'team'

/** What the address asks for: a program, and behind one of its numbers. */
export const TeamAddress = z.object({
  program: ProgramId.optional(),
  measure: Measure.optional(),
  worker: z.union([StaffId, z.literal('queue')]).optional(),
  /** What each worker carries when left out, or how their plans stand. */
  part: z.literal('plans').optional(),
  plans: PlanMeasure.optional(),
})
export type TeamAddress = z.infer<typeof TeamAddress>

export const addressOfTeam = (to: TeamAddress): string => {
  const query = new URLSearchParams(Object.entries(to).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return `/team?${query}`
}

export const ledProgramsQuery = asked(topic, listLedPrograms, {})

export const teamQuery = (programId: string) => asked(topic, readTeam, { params: { programId } })

type Behind = { programId: string; measure: Measure; worker?: TeamAddress['worker'] }

export const teamRowsQuery = ({ programId, measure, worker }: Behind) =>
  infiniteQueryOptions({
    queryKey: [topic, 'rows', programId, measure, worker],
    queryFn: ({ pageParam: cursor, signal }) =>
      call(
        listTeamRows,
        { params: { programId }, query: { measure, ...(worker && { worker }), ...(cursor && { cursor }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  })
